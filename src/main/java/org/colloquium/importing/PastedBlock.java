package org.colloquium.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * An abstract or a bio, perhaps in several copies, each under a heading of its own.
 */
final class PastedBlock {

	/*
	 * In characters: mail programs break lines before this, browsers copy whole
	 * paragraphs.
	 */
	private static final int WRAPPED = 100;

	private final List<List<PastedLine>> copies = new ArrayList<>();

	void begin(int line, String first) {
		this.copies.add(new ArrayList<>());
		if (!first.isEmpty()) {
			add(new PastedLine(line, first));
		}
	}

	void add(PastedLine line) {
		this.copies.get(this.copies.size() - 1).add(line);
	}

	int line() {
		return this.copies.stream().flatMap(List::stream).findFirst().map(PastedLine::number).orElse(1);
	}

	/**
	 * The text in Markdown, every copy of it once.
	 * @param repeated takes the line at which a copy begins that was left out
	 * @return the text, or {@code null} when there is none
	 */
	String text(IntConsumer repeated) {
		List<String> kept = new ArrayList<>();
		for (List<PastedLine> copy : this.copies) {
			String text = paragraphs(copy);
			String words = PastedPage.plainWords(text);
			if (kept.stream().map(PastedPage::plainWords).anyMatch((known) -> known.contains(words))
					&& !words.isEmpty()) {
				repeated.accept(copy.get(0).number());
			}
			else if (!text.isBlank()) {
				kept.add(text);
			}
		}
		return kept.isEmpty() ? null : String.join("\n\n", kept);
	}

	private static String paragraphs(List<PastedLine> lines) {
		boolean unwrapped = lines.stream().anyMatch((line) -> line.text().length() > WRAPPED);
		String text = String.join(unwrapped ? "\n\n" : "\n", lines.stream().map(PastedLine::text).toList());
		return text.replaceAll("\n{3,}", "\n\n").strip();
	}

}
