package org.colloquium.duplicate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.colloquium.duplicate.Report.Repeat;
import org.colloquium.duplicate.SideBySide.Pairing;
import org.colloquium.duplicate.SideBySide.Subject;
import org.colloquium.event.Event;
import org.colloquium.event.EventDraft;
import org.colloquium.event.Events;
import org.colloquium.people.Speaker;
import org.colloquium.people.Speakers;
import org.colloquium.text.Comparison;
import org.colloquium.text.Field;
import org.colloquium.text.Passage;
import org.colloquium.text.Rarity;
import org.colloquium.text.Words;

/**
 * Shows what findings are about: many in a list, or one with its texts.
 */
@Service
@Transactional(readOnly = true)
public class FoundPairs {

	private final Events events;

	private final Speakers speakers;

	FoundPairs(Events events, Speakers speakers) {
		this.events = events;
		this.speakers = speakers;
	}

	/**
	 * Findings with what they are about, without texts.
	 * @param findings some
	 * @return the same ones in the same order
	 */
	public List<SideBySide> list(List<Finding> findings) {
		Set<Long> eventIds = new HashSet<>();
		Set<Long> speakerIds = new HashSet<>();
		for (Finding finding : findings) {
			boolean people = finding.kind() == FindingKind.SPEAKERS;
			(people ? speakerIds : eventIds).add(finding.left());
			(finding.kind() == FindingKind.EVENTS ? eventIds : speakerIds).add(finding.right());
		}
		Map<Long, Event> events = eventIds.isEmpty() ? Map.of() : byId(this.events.withSpeakers(eventIds), Event::id);
		Map<Long, Speaker> speakers = byId(this.speakers.findByIdIn(speakerIds), Speaker::id);
		return findings.stream().map((finding) -> pair(finding, events, speakers, List.of())).toList();
	}

	private static <T> Map<Long, T> byId(Collection<T> all, Function<T, Long> id) {
		return all.stream().collect(Collectors.toMap(id, Function.identity(), (one, same) -> one));
	}

	private static SideBySide pair(Finding finding, Map<Long, Event> events, Map<Long, Speaker> speakers,
			List<Pairing> texts) {
		Subject left = (finding.kind() == FindingKind.SPEAKERS) ? new Subject(null, speakers.get(finding.left()))
				: new Subject(events.get(finding.left()), null);
		Subject right = switch (finding.kind()) {
			case EVENTS -> new Subject(events.get(finding.right()), null);
			case REPEAT -> left;
			case SPEAKERS -> new Subject(null, speakers.get(finding.right()));
			// of two speakers of one event who have one bio
			case BIO -> (finding.right() == 0) ? left : new Subject(null, speakers.get(finding.right()));
		};
		return new SideBySide(finding, left, right, texts);
	}

	/**
	 * One finding with its texts as they are now.
	 * @param finding which
	 * @return the two sides; without texts when one of them is gone
	 */
	public SideBySide of(Finding finding) {
		SideBySide pair = list(List.of(finding)).get(0);
		return pair.isWhole() ? new SideBySide(finding, pair.left(), pair.right(), texts(pair)) : pair;
	}

	private static List<Pairing> texts(SideBySide pair) {
		Finding finding = pair.finding();
		return switch (finding.kind()) {
			case EVENTS -> List.of(abstracts(pair.left().event(), pair.right().event()));
			case REPEAT -> repeats(pair.left().event(), finding.field());
			case SPEAKERS -> List.of(bios("bio", bio(pair.left().speaker()), bio(pair.right().speaker())));
			case BIO -> List.of(misplaced(pair));
		};
	}

	private static Pairing abstracts(Event left, Event right) {
		return compared("abstract", Observer.draft(left).abstractText(), Observer.draft(right).abstractText(),
				Field.ABSTRACT);
	}

	private static Pairing bios(String field, String left, String right) {
		return compared(field, left, right, Field.BIO);
	}

	private static Pairing misplaced(SideBySide pair) {
		EventDraft draft = Observer.draft(pair.left().event());
		String field = pair.finding().field();
		String bio = Observer.text(draft, field);
		if (pair.right().speaker() != null) {
			return bios(field, bio, bio(pair.right().speaker()));
		}
		return IntStream.range(0, draft.speakers().size())
			.mapToObj("speakers[%d].bio"::formatted)
			.filter((other) -> !other.equals(field))
			.map((other) -> bios(field, bio, Observer.text(draft, other)))
			.max(Comparator.comparingInt((texts) -> texts.passages().stream().mapToInt(Passage::words).sum()))
			.orElseGet(() -> bios(field, bio, null));
	}

	private static String bio(Speaker speaker) {
		return Optional.ofNullable(speaker.bio()).map((bio) -> bio.source()).orElse(null);
	}

	private static Pairing compared(String field, String left, String right, Field kind) {
		List<Passage> passages = (left == null || right == null) ? List.of()
				: Comparison.of(Words.of(left), Words.of(right), Rarity.ALL_RARE, kind).passages();
		return new Pairing(field, field, left, right, passages, null);
	}

	private static List<Pairing> repeats(Event event, String field) {
		EventDraft draft = Observer.draft(event);
		List<Pairing> texts = new ArrayList<>();
		for (Repeat repeat : WithinEvent.of(draft)) {
			if (repeat.field().equals(field)) {
				texts.add(new Pairing(field, repeat.other(), Observer.text(draft, field),
						Observer.text(draft, repeat.other()), repeat.passages(), repeat.cleaned()));
			}
		}
		return texts;
	}

}
