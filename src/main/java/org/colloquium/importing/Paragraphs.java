package org.colloquium.importing;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes paragraphs of lines. Browsers copy a paragraph as one long line; mail programs
 * break it into many short ones, which are joined again where that is safe.
 */
final class Paragraphs {

	/* In characters: mail programs break lines before this. */
	private static final int WRAPPED = 100;

	/* In characters: a text that is broken before this is verse or a list. */
	private static final int NARROW = 40;

	private final List<PastedLine> paragraphs = new ArrayList<>();

	private Paragraphs() {
	}

	/**
	 * Joins lines.
	 * @param lines in their order, blank ones between the paragraphs
	 * @return the paragraphs, each with the number of its first line
	 */
	static List<PastedLine> of(List<PastedLine> lines) {
		Paragraphs paragraphs = new Paragraphs();
		List<PastedLine> together = new ArrayList<>();
		for (PastedLine line : lines) {
			if (line.isBlank()) {
				paragraphs.close(together);
				together = new ArrayList<>();
			}
			else {
				together.add(line);
			}
		}
		paragraphs.close(together);
		return paragraphs.paragraphs;
	}

	private void close(List<PastedLine> lines) {
		int widest = lines.stream().mapToInt((line) -> line.text().length()).max().orElse(0);
		if (lines.size() < 2) {
			this.paragraphs.addAll(lines);
		}
		else if (widest > WRAPPED) {
			separate(lines);
		}
		else if (widest >= NARROW && isWrapped(lines, widest)) {
			join(lines, widest);
		}
		else {
			add(lines, "\n");
		}
	}

	private void add(List<PastedLine> lines, String between) {
		this.paragraphs.add(lines.get(0).with(String.join(between, lines.stream().map(PastedLine::text).toList())));
	}

	/* Every line is a paragraph; only the items of a list stay together. */
	private void separate(List<PastedLine> lines) {
		List<PastedLine> items = new ArrayList<>();
		for (PastedLine line : lines) {
			if (!items.isEmpty() && !isItem(line)) {
				add(items, "\n");
				items = new ArrayList<>();
			}
			if (isItem(line)) {
				items.add(line);
			}
			else {
				this.paragraphs.add(line);
			}
		}
		if (!items.isEmpty()) {
			add(items, "\n");
		}
	}

	/*
	 * Whether each line but the last of a paragraph is so full that the next word had no
	 * room on it.
	 */
	private static boolean isWrapped(List<PastedLine> lines, int widest) {
		boolean full = false;
		for (int i = 0; i < lines.size(); i++) {
			if (isItem(lines.get(i))) {
				return false;
			}
			if (i + 1 < lines.size()) {
				boolean goesOn = goesOn(lines, i, widest);
				full |= goesOn;
				if (!goesOn && !endsSentence(lines.get(i))) {
					return false;
				}
			}
		}
		return full;
	}

	private static boolean goesOn(List<PastedLine> lines, int i, int widest) {
		String next = lines.get(i + 1).text();
		int word = (next.indexOf(' ') > 0) ? next.indexOf(' ') : next.length();
		return lines.get(i).text().length() + 1 + word > widest;
	}

	private void join(List<PastedLine> lines, int widest) {
		StringBuilder text = new StringBuilder();
		PastedLine first = lines.get(0);
		for (int i = 0; i < lines.size(); i++) {
			text.append(lines.get(i).text());
			if (i + 1 < lines.size() && goesOn(lines, i, widest)) {
				text.append(isBrokenWord(lines.get(i).text(), lines.get(i + 1).text()) ? "" : " ");
			}
			else {
				this.paragraphs.add(first.with(text.toString()));
				text.setLength(0);
				first = (i + 1 < lines.size()) ? lines.get(i + 1) : first;
			}
		}
	}

	/* The hyphen stays: it may belong to the word. */
	private static boolean isBrokenWord(String line, String next) {
		return line.length() > 1 && line.endsWith("-") && Character.isLetter(line.charAt(line.length() - 2))
				&& Character.isLowerCase(next.codePointAt(0));
	}

	private static boolean endsSentence(PastedLine line) {
		return ".!?:".indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
	}

	private static boolean isItem(PastedLine line) {
		String text = line.text();
		int digits = 0;
		while (digits < text.length() && digits < 3 && Character.isDigit(text.charAt(digits))) {
			digits++;
		}
		boolean numbered = digits > 0 && digits < text.length() && ".)".indexOf(text.charAt(digits)) >= 0;
		return numbered || !line.item().equals(text) || text.startsWith("#") || text.startsWith("|");
	}

}
