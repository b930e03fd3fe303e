package org.colloquium.duplicate;

import java.io.IOException;
import java.util.BitSet;
import java.util.function.LongPredicate;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * Which fingerprints stand in more than one event. Nine of ten stand in one alone, and
 * who compares all events with each other need not look for another one there. The
 * fingerprints are kept as bits, so that millions of them take little room; that now and
 * then one too many is taken for shared costs a question and changes no answer.
 */
final class SharedPrints implements LongPredicate {

	private static final int BITS = 26;

	private final BitSet bits = new BitSet(1 << BITS);

	/**
	 * Reads what the index holds.
	 * @param reader of the index of events
	 */
	static SharedPrints of(IndexReader reader) throws IOException {
		SharedPrints shared = new SharedPrints();
		Terms terms = MultiTerms.getTerms(reader, FingerprintFields.TEXTS);
		TermsEnum each = (terms != null) ? terms.iterator() : TermsEnum.EMPTY;
		for (BytesRef term = each.next(); term != null; term = each.next()) {
			if (each.docFreq() > 1) {
				shared.add(IndexTerms.print(term.utf8ToString()));
			}
		}
		return shared;
	}

	private void add(long print) {
		this.bits.set(bit(print));
	}

	@Override
	public boolean test(long print) {
		return this.bits.get(bit(print));
	}

	/* The smallest fingerprints are chosen, so that the upper bits are all alike. */
	private static int bit(long print) {
		return (int) (print & ((1 << BITS) - 1));
	}

}
