package org.colloquium.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

import tools.jackson.databind.JsonNode;

import org.colloquium.event.EventDraft;
import org.colloquium.shared.Typed;
import org.colloquium.shared.Violations;

/**
 * Reads an event as the API writes it. What the API alone decides (id, address, version,
 * times of change) may stand there and is passed over; a field that nobody knows is
 * reported, since it is most likely a misspelt one. Of many that are wrong, only the
 * first are told, lest the answer be longer than what was sent.
 */
public final class EventJson {

	private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cs}\\p{Cc}]");

	private static final Set<String> DECIDED_HERE = Set.of("id", "url", "uid", "version", "sequence", "created",
			"updated");

	private static final Set<String> TEXTS = Set.of("title", "series", "start", "end", "zone", "location", "onlineUrl",
			"category", "language", "note", "abstract", "audience", "admission", "status", "statusMessage");

	private static final Set<String> OTHERS = Set.of("tags", "speakers", "hosts", "internal", "links", "source");

	private final JsonNode json;

	private final Violations violations;

	public EventJson(JsonNode json, Violations violations) {
		this.json = json;
		this.violations = violations;
	}

	/**
	 * The draft that the JSON holds.
	 * @return the draft; what could not be read is missing in it and was rejected
	 */
	public EventDraft draft() {
		if (!this.json.isObject()) {
			this.violations.reject("event", "wrong-type", "{…}");
			return EventDraft.builder().build();
		}
		this.json.properties()
			.stream()
			.map(Map.Entry::getKey)
			.filter((name) -> !DECIDED_HERE.contains(name) && !TEXTS.contains(name) && !OTHERS.contains(name))
			.limit(EventDraft.MOST)
			.forEach((name) -> this.violations.reject(shown(name), "unknown-field"));
		return new EventDraft(text("title"), text("series"), null, text("start"), text("end"), text("zone"),
				text("location"), text("onlineUrl"), text("category"), text("language"), tags(), speakers(), hosts(),
				text("note"), text("abstract"), text("audience"), text("admission"), internal(), text("status"),
				text("statusMessage"), links(), source());
	}

	private String text(String name) {
		return text(this.json, "", name);
	}

	private String text(JsonNode parent, String path, String name) {
		JsonNode value = parent.get(name);
		if (value == null || value.isNull()) {
			return null;
		}
		if (!value.isString()) {
			this.violations.reject(path + name, "wrong-type", "\"…\"");
			return null;
		}
		return writable(path + name, value.stringValue());
	}

	/* Half of a character could not even be shown to whoever sent it. */
	private String writable(String field, String value) {
		if (Typed.isWritable(value)) {
			return value;
		}
		this.violations.reject(field, "control-character");
		return null;
	}

	private boolean internal() {
		JsonNode value = this.json.get("internal");
		if (value != null && !value.isNull() && !value.isBoolean()) {
			this.violations.reject("internal", "wrong-type", "true, false");
			return false;
		}
		return value != null && value.isBoolean() && value.booleanValue();
	}

	private List<String> tags() {
		List<String> tags = new ArrayList<>();
		int number = 0;
		for (JsonNode tag : array("tags")) {
			String path = "tags[" + number++ + "]";
			if (!tag.isString()) {
				this.violations.reject(path, "wrong-type", "\"…\"");
			}
			else if (writable(path, tag.stringValue()) != null) {
				tags.add(tag.stringValue());
			}
		}
		return tags;
	}

	private List<EventDraft.Person> speakers() {
		return objects("speakers", Set.of("name", "affiliation", "bio", "homepage"),
				(node, path) -> new EventDraft.Person(text(node, path, "name"), text(node, path, "affiliation"),
						text(node, path, "bio"), text(node, path, "homepage")));
	}

	private List<EventDraft.Contact> hosts() {
		return objects("hosts", Set.of("name", "email"),
				(node, path) -> new EventDraft.Contact(text(node, path, "name"), text(node, path, "email")));
	}

	private List<EventDraft.Link> links() {
		return objects("links", Set.of("rel", "url"),
				(node, path) -> new EventDraft.Link(text(node, path, "rel"), text(node, path, "url")));
	}

	private EventDraft.Origin source() {
		JsonNode source = this.json.get("source");
		if (source == null || source.isNull()) {
			return null;
		}
		if (!checked(source, "source", Set.of("name", "id"))) {
			return null;
		}
		return new EventDraft.Origin(text(source, "source.", "name"), text(source, "source.", "id"));
	}

	private <T> List<T> objects(String name, Set<String> fields, BiFunction<JsonNode, String, T> reading) {
		List<T> read = new ArrayList<>();
		int number = 0;
		for (JsonNode node : array(name)) {
			String path = name + "[" + number++ + "]";
			if (checked(node, path, fields)) {
				read.add(reading.apply(node, path + "."));
			}
		}
		return read;
	}

	private boolean checked(JsonNode node, String path, Set<String> fields) {
		if (!node.isObject()) {
			this.violations.reject(path, "wrong-type", "{…}");
			return false;
		}
		node.properties()
			.stream()
			.filter((entry) -> !fields.contains(entry.getKey()))
			.limit(EventDraft.MOST)
			.forEach((entry) -> this.violations.reject(path + "." + shown(entry.getKey()), "unknown-field"));
		return true;
	}

	private Iterable<JsonNode> array(String name) {
		JsonNode value = this.json.get(name);
		if (value == null || value.isNull()) {
			return List.of();
		}
		if (!value.isArray()) {
			this.violations.reject(name, "wrong-type", "[…]");
			return List.of();
		}
		if (value.size() > EventDraft.MOST) {
			this.violations.reject(name, "too-many", EventDraft.MOST, value.size());
			return List.of();
		}
		return value;
	}

	private static String shown(String name) {
		return Typed.isWritable(name) ? name : UNWRITABLE.matcher(name).replaceAll("\ufffd");
	}

}
