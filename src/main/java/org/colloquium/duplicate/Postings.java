package org.colloquium.duplicate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

import org.colloquium.index.IndexedFields;

/**
 * A field of the index in memory, as far as its terms stand in more than one entry: nine
 * of ten stand in one alone and lead nowhere. Whoever asks for every entry in turn gets
 * here the answers of the index at a tenth of the price.
 */
final class Postings {

	/** More terms than this would fill the memory of a small machine. */
	private static final int MOST_TERMS = 600_000;

	private final long[] ids;

	private final Map<String, int[]> places = new HashMap<>();

	private Postings(long[] ids) {
		this.ids = ids;
	}

	/**
	 * Reads a field.
	 * @param reader of the index
	 * @param field which
	 * @return the field, or {@code null} when it is too large to be held
	 */
	static Postings of(IndexReader reader, String field) throws IOException {
		Postings postings = new Postings(ids(reader));
		Terms terms = MultiTerms.getTerms(reader, field);
		TermsEnum each = (terms != null) ? terms.iterator() : TermsEnum.EMPTY;
		Bits kept = MultiBits.getLiveDocs(reader);
		PostingsEnum entries = null;
		for (BytesRef term = each.next(); term != null; term = each.next()) {
			if (each.docFreq() > 1) {
				entries = each.postings(entries, PostingsEnum.NONE);
				postings.add(term.utf8ToString(), entries, kept, each.docFreq());
			}
			if (postings.places.size() > MOST_TERMS) {
				return null;
			}
		}
		return postings;
	}

	private static long[] ids(IndexReader reader) throws IOException {
		long[] ids = new long[reader.maxDoc()];
		for (LeafReaderContext leaf : reader.leaves()) {
			SortedNumericDocValues keys = DocValues.getSortedNumeric(leaf.reader(), IndexedFields.KEY);
			for (int doc = keys.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = keys.nextDoc()) {
				ids[leaf.docBase + doc] = keys.nextValue();
			}
		}
		return ids;
	}

	private void add(String term, PostingsEnum entries, Bits kept, int most) throws IOException {
		int[] found = new int[most];
		int count = 0;
		for (int doc = entries.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = entries.nextDoc()) {
			if (kept == null || kept.get(doc)) {
				found[count++] = doc;
			}
		}
		if (count > 1) {
			this.places.put(term, (count == most) ? found : Arrays.copyOf(found, count));
		}
	}

	/**
	 * The entries that have most of some terms; rare terms count for more.
	 * @param terms what is asked for, each once
	 * @param least how many of them an entry must have
	 * @param most how many entries at most
	 * @return their ids, the likeliest first
	 */
	List<Long> having(Collection<String> terms, int least, int most) {
		double[] weights = new double[this.ids.length];
		int[] counts = new int[this.ids.length];
		List<Integer> touched = new ArrayList<>();
		for (String term : terms) {
			int[] found = this.places.getOrDefault(term, new int[0]);
			double weight = Math.log(1 + (this.ids.length - found.length + 0.5) / (found.length + 0.5));
			for (int place : found) {
				weights[place] += weight;
				counts[place]++;
				if (counts[place] == least) {
					touched.add(place);
				}
			}
		}
		return best(touched, weights, most);
	}

	private List<Long> best(List<Integer> places, double[] weights, int most) {
		PriorityQueue<Integer> best = new PriorityQueue<>((one, other) -> {
			int lighter = Double.compare(weights[one], weights[other]);
			return (lighter != 0) ? lighter : Long.compare(this.ids[other], this.ids[one]);
		});
		for (Integer place : places) {
			best.add(place);
			if (best.size() > most) {
				best.remove();
			}
		}
		Long[] found = new Long[best.size()];
		for (int i = found.length - 1; i >= 0; i--) {
			found[i] = this.ids[best.remove()];
		}
		return List.of(found);
	}

}
