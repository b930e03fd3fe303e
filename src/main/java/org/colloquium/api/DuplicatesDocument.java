package org.colloquium.api;

import java.time.format.DateTimeFormatter;
import java.util.List;

import org.colloquium.duplicate.Report;
import org.colloquium.event.Event;
import org.colloquium.people.Speaker;
import org.colloquium.shared.SiteLinks;
import org.colloquium.text.Passage;
import org.colloquium.text.Span;

/**
 * What was entered twice, as the API writes it.
 */
record DuplicatesDocument(List<Repeat> repeats, List<Match> matches, List<Person> people) {

	static DuplicatesDocument of(Report report, SiteLinks site) {
		return new DuplicatesDocument(report.repeats().stream().map(Repeat::of).toList(),
				report.matches().stream().map((match) -> Match.of(match, site)).toList(),
				report.people().stream().map((match) -> Person.of(match, site)).toList());
	}

	private static int[] offsets(Span span) {
		return new int[] { span.start(), span.end() };
	}

	/** A text that says something twice. */
	record Repeat(String field, String kind, String other, List<Copies> passages, String cleaned) {

		static Repeat of(Report.Repeat repeat) {
			return new Repeat(repeat.field(), repeat.kind().name(), repeat.other(),
					repeat.passages().stream().map(Copies::of).toList(), repeat.cleaned());
		}

	}

	/** Where both copies stand. */
	record Copies(int[] first, int[] second) {

		static Copies of(Passage passage) {
			return new Copies(offsets(passage.here()), offsets(passage.there()));
		}

	}

	/** Another event. */
	record Match(Other event, String verdict, double score, List<String> reasons, List<Field> fields) {

		static Match of(Report.Match match, SiteLinks site) {
			return new Match(Other.of(match.event(), site), match.verdict().name(), match.score(),
					match.reasons().stream().map(Enum::name).toList(), match.fields().stream().map(Field::of).toList());
		}

	}

	/** What identifies the other event. */
	record Other(Long id, String title, String url, String start) {

		static Other of(Event event, SiteLinks site) {
			return new Other(event.id(), event.title(), site.to("events", event.id(), event.slug()),
					DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(event.slot().zonedStart()));
		}

	}

	/** A field of both events. */
	record Field(String field, double score, List<Shared> passages) {

		static Field of(Report.FieldMatch field) {
			return new Field(field.field(), field.score(), field.passages().stream().map(Shared::of).toList());
		}

	}

	/** Where a shared passage stands. */
	record Shared(int[] here, int[] there) {

		static Shared of(Passage passage) {
			return new Shared(offsets(passage.here()), offsets(passage.there()));
		}

	}

	/** A person of the event. */
	record Person(String field, String name, String verdict, Known speaker, double score, List<String> reasons,
			List<Shared> passages) {

		static Person of(Report.PersonMatch match, SiteLinks site) {
			return new Person(match.field(), match.name(), match.verdict().name(), Known.of(match.known(), site),
					match.score(), match.reasons().stream().map(Enum::name).toList(),
					match.passages().stream().map(Shared::of).toList());
		}

	}

	/** Who is known. */
	record Known(Long id, String name, String url) {

		static Known of(Report.KnownPerson known, SiteLinks site) {
			Speaker speaker = known.speaker();
			return (speaker != null)
					? new Known(speaker.id(), speaker.name().value(), site.to("speakers", speaker.id(), speaker.slug()))
					: new Known(null, known.name(), null);
		}

	}

}
