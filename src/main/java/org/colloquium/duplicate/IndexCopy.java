package org.colloquium.duplicate;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.lucene.index.IndexReader;

import org.colloquium.text.Words;

/**
 * What the index knew at one moment, held in memory for as long as all events are
 * compared with each other.
 */
final class IndexCopy implements Neighbours {

	private final Postings eventTexts;

	private final Postings titles;

	private final Postings bios;

	private final Postings names;

	private IndexCopy(Postings eventTexts, Postings titles, Postings bios, Postings names) {
		this.eventTexts = eventTexts;
		this.titles = titles;
		this.bios = bios;
		this.names = names;
	}

	/**
	 * Copies the index.
	 * @param events the index of events
	 * @param speakers the index of speakers
	 * @return the copy, or {@code null} when the index is too large for one
	 */
	static IndexCopy of(IndexReader events, IndexReader speakers) throws IOException {
		IndexCopy copy = new IndexCopy(Postings.of(events, FingerprintFields.TEXTS),
				Postings.of(events, FingerprintFields.TITLE), Postings.of(speakers, FingerprintFields.TEXTS),
				Postings.of(speakers, FingerprintFields.NAMES));
		boolean whole = Stream.of(copy.eventTexts, copy.titles, copy.bios, copy.names)
			.allMatch((postings) -> postings != null);
		return whole ? copy : null;
	}

	@Override
	public List<Long> eventsSharing(Stream<Words> texts, int most) {
		return sharing(this.eventTexts, texts, most);
	}

	@Override
	public List<Long> eventsTitled(Words title, int most) {
		return all(this.titles, terms(IndexTerms.sample(Stream.of(title))), most);
	}

	@Override
	public List<Long> speakersSharing(Stream<Words> bios, int most) {
		return sharing(this.bios, bios, most);
	}

	@Override
	public List<Long> speakersNamed(Name name, int most) {
		return all(this.names, Set.copyOf(name.words()), most);
	}

	private static List<Long> sharing(Postings postings, Stream<Words> texts, int most) {
		List<String> terms = terms(IndexTerms.sample(texts));
		return postings.having(terms, Sharing.least(terms.size()), most);
	}

	private static List<Long> all(Postings postings, Collection<String> terms, int most) {
		return terms.isEmpty() ? List.of() : postings.having(terms, terms.size(), most);
	}

	private static List<String> terms(long[] prints) {
		return Arrays.stream(prints).mapToObj(IndexTerms::term).toList();
	}

}
