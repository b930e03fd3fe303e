package org.colloquium.duplicate;

import java.util.LinkedHashSet;
import java.util.Set;

import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.colloquium.event.Timeslot;
import org.colloquium.shared.DateWords;

/**
 * What something says, field by field, whatever it is.
 */
@Component
class Fields {

	private final JsonMapper mapper;

	private final DateWords dates;

	Fields(JsonMapper mapper, DateWords dates) {
		this.mapper = mapper;
		this.dates = dates;
	}

	ObjectNode of(Object state) {
		// read back, so that numbers are of the type that they have when they were kept
		return read(this.mapper.writeValueAsString(state));
	}

	ObjectNode read(String kept) {
		return (ObjectNode) this.mapper.readTree(kept);
	}

	<T> T as(ObjectNode fields, Class<T> type) {
		return this.mapper.treeToValue(fields, type);
	}

	/** In the language of the editor who asks. */
	String inWords(Timeslot slot) {
		boolean oneDay = slot.start().toLocalDate().equals(slot.end().toLocalDate());
		return this.dates.say(oneDay ? "moment-from" : "moment", slot.start()) + "\u2060–\u2060"
				+ this.dates.say(oneDay ? "time" : "moment", slot.end()) + ", " + slot.zone();
	}

	/** The survivor's fields with those that the editor wants from the other. */
	ObjectNode chosen(ObjectNode kept, ObjectNode lost, Set<String> fromLost) {
		ObjectNode result = kept.deepCopy();
		fromLost.stream().filter(lost::has).forEach((field) -> result.set(field, lost.get(field)));
		return result;
	}

	/** All entries of two lists, each once. */
	ArrayNode together(JsonNode kept, JsonNode lost) {
		Set<JsonNode> all = new LinkedHashSet<>(kept.values());
		all.addAll(lost.values());
		ArrayNode list = this.mapper.createArrayNode();
		all.forEach(list::add);
		return list;
	}

	/**
	 * Takes back a change: what still stands as the change left it becomes what it was;
	 * what was edited since stays.
	 */
	ObjectNode takenBack(ObjectNode before, ObjectNode after, ObjectNode now) {
		ObjectNode result = now.deepCopy();
		before.properties()
			.stream()
			.filter((field) -> after.get(field.getKey()).equals(now.get(field.getKey())))
			.forEach((field) -> result.set(field.getKey(), field.getValue()));
		return result;
	}

}
