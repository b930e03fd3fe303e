package org.colloquium.duplicate;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.hibernate.search.engine.search.predicate.dsl.MatchPredicateOptionsStep;
import org.hibernate.search.mapper.orm.Search;

import org.springframework.stereotype.Component;

import org.colloquium.event.Event;
import org.colloquium.people.Speaker;
import org.colloquium.text.Words;

/**
 * Who shares anything with a text? The index knows for each fingerprint the texts that
 * have it, and gives the rare ones more weight than the common ones.
 */
@Component
class FingerprintIndex {

	/** Two fingerprints in common are easily a phrase; of a short text one must do. */
	private static final int LEAST_SHARED = 3;

	/** Of so many fingerprints one must be shared. */
	private static final int SHARE = 8;

	private static final Consumer<MatchPredicateOptionsStep<?>> ALL = (match) -> match.minimumShouldMatchPercent(100);

	private final EntityManager entities;

	FingerprintIndex(EntityManager entities) {
		this.entities = entities;
	}

	/**
	 * The events that share most with some texts; a phrase alone is not enough.
	 * @param texts abstract and bios
	 * @param most how many at most
	 * @return their ids, the likeliest first; some may be deleted by now
	 */
	List<Long> eventsSharing(Stream<Words> texts, int most) {
		return sharing(Event.class, texts, most);
	}

	/**
	 * The events under a title, or under a longer one that contains it.
	 */
	List<Long> eventsTitled(Words title, int most) {
		return find(Event.class, IndexMapping.TITLE, IndexTerms.asked(Stream.of(title)), ALL, most);
	}

	List<Long> speakersSharing(Stream<Words> bios, int most) {
		return sharing(Speaker.class, bios, most);
	}

	List<Long> speakersNamed(Name name, int most) {
		return find(Speaker.class, IndexMapping.NAMES, String.join(" ", name.words()), ALL, most);
	}

	private List<Long> sharing(Class<?> type, Stream<Words> texts, int most) {
		String terms = IndexTerms.asked(texts);
		int least = least(terms);
		return find(type, IndexMapping.TEXTS, terms, (match) -> match.minimumShouldMatchNumber(least), most);
	}

	private static int least(String terms) {
		long count = terms.chars().filter((letter) -> letter == ' ').count() + 1;
		return (int) Math.max(1, Math.min(LEAST_SHARED, count / SHARE));
	}

	private List<Long> find(Class<?> type, String field, String terms, Consumer<MatchPredicateOptionsStep<?>> minimum,
			int most) {
		if (terms.isEmpty()) {
			return List.of();
		}
		return Search.session(this.entities).search(type).select((found) -> found.id(Long.class)).where((having) -> {
			MatchPredicateOptionsStep<?> match = having.match().field(field).matching(terms);
			minimum.accept(match);
			return match;
		}).fetchHits(most);
	}

}
