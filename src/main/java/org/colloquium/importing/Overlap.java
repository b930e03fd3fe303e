package org.colloquium.importing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What stands both in the abstract and in the bio. On a page that shows its texts twice
 * and lacks a heading, the end of one text is a copy of the other. A paragraph belongs to
 * the text that begins with it.
 */
final class Overlap {

	private final Copies summary;

	private final Copies bios;

	private final Findings findings;

	Overlap(Copies summary, Copies bios, Findings findings) {
		this.summary = summary;
		this.bios = bios;
		this.findings = findings;
	}

	/** Leaves each paragraph where it belongs, and says what went. */
	void part() {
		if (!this.summary.isEmpty() && !this.bios.isEmpty()) {
			Set<String> bio = begun();
			drop(this.summary, (paragraph) -> bio.contains(key(paragraph)), "repeated-bio");
			Set<String> abstracts = keys(this.summary.paragraphs());
			drop(this.bios, (paragraph) -> abstracts.contains(key(paragraph)), "repeated-abstract");
		}
		dropNote(this.summary);
		dropNote(this.bios);
	}

	/* With what the bio begins, so far as it stands at the end of the abstract too. */
	private Set<String> begun() {
		Set<String> begun = new HashSet<>();
		Set<String> abstracts = keys(this.summary.paragraphs());
		String first = key(this.summary.paragraphs().get(0));
		for (PastedLine paragraph : this.bios.paragraphs()) {
			String key = key(paragraph);
			if (key.equals(first) || !abstracts.contains(key)) {
				break;
			}
			begun.add(key);
		}
		return begun;
	}

	private void drop(Copies copies, Predicate<PastedLine> unwanted, String code) {
		PastedLine first = copies.leave(unwanted);
		if (first != null) {
			this.findings.remark(first.number(), code);
		}
	}

	private void dropNote(Copies copies) {
		PastedLine note = copies.leave((paragraph) -> this.findings.isKnown(Heading.NOTE, key(paragraph)));
		if (note != null) {
			this.findings.remark(note.number(), "repeated", note.text());
		}
	}

	private static Set<String> keys(List<PastedLine> paragraphs) {
		Set<String> keys = new HashSet<>();
		paragraphs.forEach((paragraph) -> keys.add(key(paragraph)));
		return keys;
	}

	private static String key(PastedLine paragraph) {
		return Folded.key(paragraph.text());
	}

}
