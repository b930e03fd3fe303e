package org.colloquium.duplicate;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import org.hibernate.search.engine.search.predicate.dsl.MatchPredicateOptionsStep;
import org.hibernate.search.mapper.orm.Search;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import org.colloquium.event.Event;
import org.colloquium.index.IndexKeeper;
import org.colloquium.index.IndexedFields;
import org.colloquium.people.Speaker;
import org.colloquium.text.Words;

/**
 * Who shares anything with a text? The index knows for each fingerprint the texts that
 * have it, and gives the rare ones more weight than the common ones. Of equals the elder
 * comes first, wherever the index happens to keep them, so that the same question always
 * has the same answer.
 */
@Component
class FingerprintIndex implements Neighbours {

	private static final Consumer<MatchPredicateOptionsStep<?>> ALL = (match) -> match.minimumShouldMatchPercent(100);

	private final EntityManager entities;

	private final IndexKeeper keeper;

	private final LongPredicate worthAsking;

	@Autowired
	FingerprintIndex(EntityManager entities, IndexKeeper keeper) {
		this(entities, keeper, (print) -> true);
	}

	private FingerprintIndex(EntityManager entities, IndexKeeper keeper, LongPredicate worthAsking) {
		this.entities = entities;
		this.keeper = keeper;
		this.worthAsking = worthAsking;
	}

	/**
	 * The same index for somebody who knows more of the fingerprints of events.
	 * @param shared which of them another event may have; the others are not looked up
	 */
	FingerprintIndex askedFor(LongPredicate shared) {
		return new FingerprintIndex(this.entities, this.keeper, shared);
	}

	@Override
	public List<Long> eventsSharing(Stream<Words> texts, int most) {
		return sharing(Event.class, texts, this.worthAsking, most);
	}

	@Override
	public List<Long> eventsTitled(Words title, int most) {
		return find(Event.class, FingerprintFields.TITLE, IndexTerms.joined(IndexTerms.sample(Stream.of(title))), ALL,
				most);
	}

	@Override
	public List<Long> speakersSharing(Stream<Words> bios, int most) {
		return sharing(Speaker.class, bios, (print) -> true, most);
	}

	@Override
	public List<Long> speakersNamed(Name name, int most) {
		return find(Speaker.class, FingerprintFields.NAMES, String.join(" ", name.words()), ALL, most);
	}

	private List<Long> sharing(Class<?> type, Stream<Words> texts, LongPredicate worthAsking, int most) {
		long[] prints = IndexTerms.sample(texts);
		int least = Sharing.least(prints.length);
		long[] asked = LongStream.of(prints).filter(worthAsking).toArray();
		return (asked.length < least) ? List.of() : find(type, FingerprintFields.TEXTS, IndexTerms.joined(asked),
				(match) -> match.minimumShouldMatchNumber(least), most);
	}

	private List<Long> find(Class<?> type, String field, String terms, Consumer<MatchPredicateOptionsStep<?>> minimum,
			int most) {
		return terms.isEmpty() ? List.of() : this.keeper.ask(() -> found(type, field, terms, minimum, most));
	}

	private List<Long> found(Class<?> type, String field, String terms, Consumer<MatchPredicateOptionsStep<?>> minimum,
			int most) {
		return Search.session(this.entities).search(type).select((found) -> found.id(Long.class)).where((having) -> {
			MatchPredicateOptionsStep<?> match = having.match().field(field).matching(terms);
			minimum.accept(match);
			return match;
		}).sort((found) -> found.score().then().field(IndexedFields.KEY)).fetchHits(most);
	}

}
