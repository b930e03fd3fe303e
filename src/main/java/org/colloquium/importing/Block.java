package org.colloquium.importing;

import java.util.ArrayList;
import java.util.List;

/**
 * What stands under one heading.
 *
 * @param heading what it announces; {@code null} for lines without a heading
 * @param head the line of the heading; for lines without one the first of them
 * @param lines what stands under it, the rest of the heading's own line included
 */
record Block(Heading heading, PastedLine head, List<PastedLine> lines) {

	static Block of(HeadingLine heading, PastedLine head) {
		List<PastedLine> lines = new ArrayList<>();
		if (!heading.value().isEmpty()) {
			lines.add(head.with(heading.value()));
		}
		return new Block(heading.heading(), head, lines);
	}

	boolean isText() {
		return this.heading != null && this.heading.kind() == Heading.Kind.TEXT;
	}

	/** Whether lines may stand here that say of themselves what they are. */
	boolean isLoose() {
		return this.heading == null || this.heading == Heading.DETAILS || this.heading == Heading.MORE;
	}

	String value() {
		return PastedText.joined(this.lines);
	}

	/** The whole of it as it stands on the page, in one line. */
	String source() {
		boolean inHead = !this.lines.isEmpty() && this.lines.get(0).number() == this.head.number();
		String below = PastedText.joined(inHead ? this.lines.subList(1, this.lines.size()) : this.lines);
		return (this.head.text() + " " + below).strip();
	}

	List<PastedLine> filled() {
		return this.lines.stream().filter((line) -> !line.isBlank()).toList();
	}

}
