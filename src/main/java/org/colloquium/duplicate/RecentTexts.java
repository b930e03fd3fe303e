package org.colloquium.duplicate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.colloquium.text.Fingerprints;
import org.colloquium.text.Words;

/**
 * The fingerprints of texts that were read a moment ago. What a line of an import says is
 * compared, then indexed for the event, and then once more for its speaker.
 */
@Component
class RecentTexts {

	/** More than are on their way at a time. */
	private static final int MOST = 4_000;

	/** Longer texts are rare, and would fill the memory. */
	private static final int LONGEST = 8_000;

	private final Map<String, long[]> prints = Collections.synchronizedMap(new LinkedHashMap<>(MOST, 0.75f) {

		@Override
		protected boolean removeEldestEntry(Map.Entry<String, long[]> eldest) {
			return size() > MOST;
		}

	});

	/**
	 * The fingerprints of a text.
	 * @param text any text, or {@code null}
	 */
	long[] prints(String text) {
		long[] known = (text != null) ? this.prints.get(text) : null;
		return (known != null) ? known : learn(Words.of(text));
	}

	/** Takes down the fingerprints of a text that was just read. */
	long[] learn(Words words) {
		long[] chosen = Fingerprints.of(words).terms();
		if (words.text().length() <= LONGEST) {
			this.prints.put(words.text(), chosen);
		}
		return chosen;
	}

}
