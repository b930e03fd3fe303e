package org.colloquium.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.colloquium.event.Appearance;
import org.colloquium.event.Event;
import org.colloquium.event.EventLink;
import org.colloquium.event.EventMerging;
import org.colloquium.event.EventState;
import org.colloquium.event.Events;
import org.colloquium.people.Speakers;
import org.colloquium.shared.NotFound;
import org.colloquium.shared.Refused;
import org.colloquium.shared.RetriedWhenOvertaken;
import org.colloquium.shared.Seen;

/**
 * Merges events: says what the two say, which seems better and why, and does what the
 * editor chose.
 */
@Service
@RetriedWhenOvertaken
@Transactional
public class EventMerger {

	private static final List<String> LISTS = List.of("hosts", "tags", "links");

	private final Events events;

	private final Speakers speakers;

	private final EventMerging merging;

	private final Mergers mergers;

	private final Fields fields;

	EventMerger(Events events, Speakers speakers, EventMerging merging, Mergers mergers, Fields fields) {
		this.events = events;
		this.speakers = speakers;
		this.merging = merging;
		this.mergers = mergers;
		this.fields = fields;
	}

	/**
	 * What merging two events would mean.
	 * @param kept id of the survivor
	 * @param lost id of the one that vanishes
	 * @param moved whether the other tells where the talk was moved to
	 * @throws Refused when both are the same
	 * @throws NotFound when one of them is not there
	 */
	@Transactional(readOnly = true)
	public MergePlan plan(long kept, long lost, boolean moved) {
		if (kept == lost) {
			throw new Refused("with", "merge-itself");
		}
		Event one = existing(kept);
		Event other = existing(lost);
		List<MergePlan.Choice> choices = new ArrayList<>();
		List<Said> ones = said(one);
		List<Said> others = said(other);
		for (int i = 0; i < ones.size(); i++) {
			Said here = ones.get(i);
			if (!Objects.equals(here.text(), others.get(i).text())) {
				choices.add(BetterValue.choose(here.by(one, false), others.get(i).by(other, moved)));
			}
		}
		addLists(one, other, choices);
		return new MergePlan(FindingKind.EVENTS, seen(one), seen(other), name(one), name(other), choices);
	}

	/**
	 * Merges two events; a second request for the same changes nothing.
	 * @return what was done
	 * @throws org.colloquium.shared.Stale when somebody changed one of them in between
	 */
	public Merging merge(Seen kept, Seen lost, MergeOrder order) {
		Optional<Merging> done = this.mergers.done(FindingKind.EVENTS, kept, lost);
		if (done.isPresent()) {
			return done.get();
		}
		MergePlan plan = plan(kept.id(), lost.id(), false);
		ObjectNode before = this.fields.of(EventState.of(existing(kept.id())));
		ObjectNode other = this.fields.of(EventState.of(existing(lost.id())));
		ObjectNode result = this.fields.chosen(before, other, order.fromLost());
		LISTS.forEach((list) -> result.set(list, this.fields.together(before.get(list), other.get(list))));
		result.set("speakers", this.fields.of(new Billing(People.together(state(before), state(other)))).get("people"));
		Event event = this.merging.merge(kept, lost, state(result));
		String after = this.fields.of(EventState.of(event)).toString();
		return this.mergers.note(plan, name(event), order, new Mergers.Snapshot(before.toString(), after, null));
	}

	/**
	 * Makes two of one again. What was edited since stays as it is.
	 * @param id of the merger
	 * @param by the editor's user name
	 * @throws Refused when it is too late, or the survivor is gone
	 */
	public Merging undo(long id, String by) {
		Merging merging = this.mergers.undo(id, by);
		Event event = this.events.find(merging.kept()).orElseThrow(() -> new NotFound("event", merging.kept()));
		ObjectNode now = this.fields.of(EventState.of(event));
		ObjectNode back = this.fields.takenBack(kept(merging.before()), kept(merging.after()), now);
		merging.call(name(this.merging.separate(merging.kept(), merging.lost(), state(back))));
		return merging;
	}

	/**
	 * What was kept, with the records into which those of its speakers were merged since.
	 */
	private ObjectNode kept(String state) {
		ObjectNode said = this.fields.read(state);
		for (JsonNode person : said.get("speakers")) {
			Long id = person.get("speaker").longValue();
			this.speakers.survivor(id).ifPresent((speaker) -> ((ObjectNode) person).put("speaker", speaker.id()));
		}
		return this.fields.of(state(said));
	}

	private EventState state(ObjectNode said) {
		return this.fields.as(said, EventState.class);
	}

	private Event existing(long id) {
		return this.events.find(id).filter((event) -> !event.isDeleted()).orElseThrow(() -> new NotFound("event", id));
	}

	private List<Said> said(Event event) {
		EventState state = EventState.of(event);
		return List.of(new Said("title", state.title()), new Said("slot", this.fields.inWords(event.slot())),
				new Said("location", state.location()), new Said("onlineUrl", state.onlineUrl()),
				new Said("abstractText", state.abstractText()), new Said("note", state.note()),
				new Said("series", (state.series() != null) ? state.series().name() : null),
				new Said("category", state.category()), new Said("language", state.language()),
				new Said("audience", state.audience()), new Said("admission", state.admission()),
				new Said("internal", String.valueOf(state.internal())),
				new Said("standing", state.standing().status().name()));
	}

	private static void addLists(Event one, Event other, List<MergePlan.Choice> choices) {
		addList("speakers", speakers(one), speakers(other), choices);
		addList("hosts", hosts(one), hosts(other), choices);
		addList("tags", String.join(", ", one.tags()), String.join(", ", other.tags()), choices);
		addList("links", links(one), links(other), choices);
	}

	private static void addList(String field, String one, String other, List<MergePlan.Choice> choices) {
		if (!one.equals(other)) {
			choices.add(new MergePlan.Choice(field, one, other, false, null));
		}
	}

	private static String speakers(Event event) {
		return event.speakers().stream().map(Appearance::name).collect(Collectors.joining(", "));
	}

	private static String hosts(Event event) {
		return event.hosts().stream().map((host) -> host.name().value()).collect(Collectors.joining(", "));
	}

	private static String links(Event event) {
		return event.links().stream().map(EventLink::url).collect(Collectors.joining(", "));
	}

	private static String name(Event event) {
		return (event.title() != null) ? event.title() : speakers(event);
	}

	private static Seen seen(Event event) {
		return new Seen(event.id(), event.version());
	}

	/**
	 * A field of an event in words.
	 */
	private record Said(String field, String text) {

		BetterValue.Side by(Event event, boolean moved) {
			return new BetterValue.Side(this.field, this.text, event.updated(), moved);
		}

	}

	/**
	 * Those who appear, as a value that can be kept.
	 */
	private record Billing(List<EventState.Person> people) {

	}

}
