package org.colloquium.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A text that a page may show several times, such as the abstract. What stands in two
 * copies is taken once; what only a later copy says is added.
 */
final class Copies {

	/* In letters: a shorter text is no teaser of another. */
	private static final int TEASER = 40;

	private final Heading heading;

	private final Findings findings;

	private final Set<String> known = new HashSet<>();

	private List<PastedLine> paragraphs = new ArrayList<>();

	private String first = "";

	private int firstSize;

	/**
	 * Begins without a copy.
	 * @param heading what the text is, as the codes of the remarks say it
	 * @param findings takes the remarks
	 */
	Copies(Heading heading, Findings findings) {
		this.heading = heading;
		this.findings = findings;
	}

	boolean isEmpty() {
		return this.paragraphs.isEmpty();
	}

	/** Whether some words stand in the text already, as a paragraph of it. */
	boolean has(String text) {
		return this.known.contains(Folded.key(text));
	}

	/**
	 * Takes a copy.
	 * @param line where it begins
	 * @param copy its paragraphs
	 */
	void add(int line, List<PastedLine> copy) {
		if (copy.isEmpty()) {
			return;
		}
		take(line, once(copy));
	}

	/* A copy whose end has no heading holds another copy. */
	private List<PastedLine> once(List<PastedLine> copy) {
		Set<String> keys = new HashSet<>();
		List<PastedLine> once = new ArrayList<>();
		PastedLine again = null;
		for (PastedLine paragraph : copy) {
			String key = Folded.key(paragraph.text());
			boolean repeated = !keys.add(key) && key.length() >= TEASER;
			again = (repeated && again == null) ? paragraph : again;
			if (!repeated) {
				once.add(paragraph);
			}
		}
		if (again != null) {
			this.findings.remark(again.number(), "repeated-" + name());
		}
		return once;
	}

	private void take(int line, List<PastedLine> copy) {
		String key = key(copy);
		if (this.first.isEmpty()) {
			begin(copy, key);
		}
		else if (this.known.contains(key) || (key.length() >= TEASER && this.first.startsWith(key))) {
			this.findings.remark(line, "repeated-" + name());
		}
		else if (this.first.length() >= TEASER && key.startsWith(this.first)) {
			begin(copy, key);
			this.findings.remark(line, "longer-" + name());
		}
		else {
			addOthers(line, copy);
		}
		this.known.add(key);
	}

	private void begin(List<PastedLine> copy, String key) {
		List<PastedLine> later = this.paragraphs.subList(this.firstSize, this.paragraphs.size());
		Set<String> keys = new HashSet<>();
		copy.forEach((paragraph) -> keys.add(Folded.key(paragraph.text())));
		List<PastedLine> all = new ArrayList<>(copy);
		later.stream().filter((paragraph) -> !keys.contains(Folded.key(paragraph.text()))).forEach(all::add);
		this.paragraphs = all;
		this.firstSize = copy.size();
		this.first = key;
		this.known.addAll(keys);
	}

	private void addOthers(int line, List<PastedLine> copy) {
		boolean more = false;
		for (PastedLine paragraph : copy) {
			if (this.known.add(Folded.key(paragraph.text()))) {
				this.paragraphs.add(paragraph);
				more = true;
			}
		}
		this.findings.remark(line, (more ? "other-" : "repeated-") + name());
	}

	private static String key(List<PastedLine> copy) {
		StringBuilder text = new StringBuilder();
		copy.forEach((paragraph) -> text.append(paragraph.text()).append('\n'));
		return Folded.key(text.toString());
	}

	private String name() {
		return (this.heading == Heading.BIO) ? "bio" : "abstract";
	}

	/**
	 * Gives up paragraphs that belong elsewhere.
	 * @param elsewhere tells them
	 * @return the first of them, or {@code null}
	 */
	PastedLine leave(Predicate<PastedLine> elsewhere) {
		PastedLine first = this.paragraphs.stream().filter(elsewhere).findFirst().orElse(null);
		this.paragraphs = this.paragraphs.stream().filter(elsewhere.negate()).toList();
		return first;
	}

	List<PastedLine> paragraphs() {
		return this.paragraphs;
	}

	/** The text in Markdown, or {@code null} if there is none. */
	String text() {
		return isEmpty() ? null : String.join("\n\n", this.paragraphs.stream().map(PastedLine::text).toList());
	}

}
