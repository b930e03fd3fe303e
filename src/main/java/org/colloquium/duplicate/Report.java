package org.colloquium.duplicate;

import java.util.List;

import org.colloquium.event.Event;
import org.colloquium.people.Speaker;
import org.colloquium.text.Passage;

/**
 * What of an event was entered twice: within itself, in other events, for other people.
 * Each part has the gravest and likeliest first.
 *
 * @param repeats within the event
 * @param matches in other events
 * @param people about its speakers
 */
public record Report(List<Repeat> repeats, List<Match> matches, List<PersonMatch> people) {

	/** Nothing was entered twice. */
	public static final Report NOTHING = new Report(List.of(), List.of(), List.of());

	public Report {
		repeats = List.copyOf(repeats);
		matches = List.copyOf(matches);
		people = List.copyOf(people);
	}

	public boolean isEmpty() {
		return this.repeats.isEmpty() && this.matches.isEmpty() && this.people.isEmpty();
	}

	/**
	 * The event that this one most likely is, entered again.
	 * @return whether there is one
	 */
	public boolean isKnownEvent() {
		return this.matches.stream().anyMatch((match) -> match.verdict() == EventVerdict.SAME_EVENT);
	}

	/**
	 * A text of the event that says something twice.
	 *
	 * @param field the field that is to be mended, as the API names it
	 * @param kind what stands twice
	 * @param other the field that holds the other copy; the same one for a repeat within
	 * @param passages where: the first copy and the second, or that of the other field
	 * @param cleaned the field's text with one copy
	 */
	public record Repeat(String field, RepeatKind kind, String other, List<Passage> passages, String cleaned) {

		public Repeat {
			passages = List.copyOf(passages);
		}

	}

	/**
	 * Another event that shares something with this one.
	 *
	 * @param event with its speakers
	 * @param verdict what it is to this one
	 * @param score the probability of the verdict, 0 to 1
	 * @param reasons what speaks for it
	 * @param fields where the two agree
	 */
	public record Match(Event event, EventVerdict verdict, double score, List<Reason> reasons,
			List<FieldMatch> fields) {

		public Match {
			reasons = List.copyOf(reasons);
			fields = List.copyOf(fields);
		}

	}

	/**
	 * A field of two events that agrees.
	 *
	 * @param field as the API names it
	 * @param score the probability that both texts are versions of one
	 * @param passages what both have, here in this event and there in the other
	 */
	public record FieldMatch(String field, double score, List<Passage> passages) {

		public FieldMatch {
			passages = List.copyOf(passages);
		}

	}

	/**
	 * What is known about a person of the event.
	 *
	 * @param field the person's place among the speakers, as the API names it
	 * @param name the name as entered
	 * @param verdict what the person is to the known one
	 * @param known whom it is about
	 * @param score the probability of the verdict, 0 to 1
	 * @param reasons what speaks for it
	 * @param passages what both bios have
	 */
	public record PersonMatch(String field, String name, PersonVerdict verdict, KnownPerson known, double score,
			List<Reason> reasons, List<Passage> passages) {

		public PersonMatch {
			reasons = List.copyOf(reasons);
			passages = List.copyOf(passages);
		}

	}

	/**
	 * Somebody whose bio was compared.
	 *
	 * @param speaker the record, or {@code null} for another person of the event itself
	 * @param name as printed where the bio was found
	 * @param bio the text that was compared
	 */
	public record KnownPerson(Speaker speaker, String name, String bio) {

	}

}
