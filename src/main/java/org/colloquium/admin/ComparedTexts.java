package org.colloquium.admin;

import java.util.List;
import java.util.stream.Stream;

import org.colloquium.duplicate.SideBySide.Pairing;
import org.colloquium.text.Span;

/**
 * Two texts beside each other, with what they share marked in both; or one text with both
 * copies marked, beside what is left without the second one.
 *
 * @param pairing the texts
 * @param left the text on the left
 * @param right the text on the right
 */
record ComparedTexts(Pairing pairing, MarkedText left, MarkedText right) {

	static ComparedTexts of(Pairing pairing) {
		if (pairing.isWithin()) {
			List<Span> copies = pairing.passages()
				.stream()
				.flatMap((passage) -> Stream.of(passage.here(), passage.there()))
				.toList();
			return new ComparedTexts(pairing, MarkedText.of(pairing.left(), copies),
					MarkedText.of(pairing.cleaned(), List.of()));
		}
		return new ComparedTexts(pairing, MarkedText.here(pairing.left(), pairing.passages()),
				MarkedText.there(pairing.right(), pairing.passages()));
	}

}
