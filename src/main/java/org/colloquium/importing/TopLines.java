package org.colloquium.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Decides what the first lines of a page are that stand under no heading: its title, the
 * series, the speaker and where they work.
 */
final class TopLines {

	private static final int TOP = 5;

	/* In characters; longer lines are no titles. */
	private static final int LONGEST = 300;

	/* In characters: a line of this length that ends like a sentence is one. */
	private static final int SENTENCE = 150;

	private static final int NAMES = 120;

	private static final Pattern HONORIFIC = Pattern.compile("^(?:prof(?:essor|esseur)?|dr|pd|m|mr|mrs|ms|mme)\\.? ");

	private final Findings findings;

	private final TimeSlot slot;

	private final Speaking speaking;

	private final List<PastedLine> open = new ArrayList<>();

	private final List<PastedLine> left;

	TopLines(Findings findings, TimeSlot slot, Speaking speaking, List<PastedLine> lines) {
		this.findings = findings;
		this.slot = slot;
		this.speaking = speaking;
		this.left = new ArrayList<>(lines);
	}

	/**
	 * Takes what can be told.
	 * @return the lines that are left
	 */
	List<PastedLine> settle() {
		this.left.subList(0, Math.min(TOP * 2, this.left.size())).stream().filter(this::isOpen).forEach(this.open::add);
		this.open.subList(Math.min(TOP, this.open.size()), this.open.size()).clear();
		if (!this.findings.has(Heading.TITLE)) {
			first((line) -> TitleLine.isQuoted(line.text())).forEach(this::title);
		}
		if (this.speaking.isEmpty()) {
			speaker();
		}
		series();
		if (!this.findings.has(Heading.TITLE)) {
			List<PastedLine> own = first((line) -> !PersonWords.isInstitution(line.text()));
			(own.isEmpty() ? first((line) -> true) : own).forEach(this::title);
		}
		return this.left;
	}

	/* Whether a line does not tell already what else it is. */
	private boolean isOpen(PastedLine line) {
		String text = line.text();
		boolean sentence = text.length() > SENTENCE && text.endsWith(".");
		WhenWords words = this.slot.words(text, false);
		boolean when = words.isAlone() || (!words.days().isEmpty() && !words.hours().isEmpty())
				|| Sentences.tells(text, this.slot);
		return text.length() <= LONGEST && !sentence && !when && JoinLink.in(text, true) == null
				&& !PlaceWords.isRoom(text, false);
	}

	private List<PastedLine> first(Predicate<PastedLine> wanted) {
		return this.open.stream().filter(wanted).limit(1).toList();
	}

	private void take(PastedLine line) {
		this.open.remove(line);
		this.left.remove(line);
	}

	private void title(PastedLine line) {
		TitleLine read = TitleLine.of(line.text());
		boolean person = read.series() != null && read.title() != null && this.speaking.isEmpty()
				&& isSpeaker(read.title());
		this.findings.title(person ? new TitleLine(read.series(), null) : read, line.number(), line.text());
		if (person) {
			this.speaking.read(read.title(), line.number(), line.text(), true);
			this.findings.remark(line.number(), "guessed-speaker", read.title());
		}
		take(line);
	}

	private void series() {
		for (PastedLine line : List.copyOf(this.open)) {
			boolean titled = this.findings.has(Heading.TITLE) || this.open.size() > 1;
			boolean bare = TitleLine.isSeries(line.text()) && TitleLine.of(line.text()).series() == null;
			if (titled && bare && !this.findings.has(Heading.SERIES)) {
				this.findings.put(Heading.SERIES, line.text(), line.number(), line.text());
				take(line);
			}
		}
	}

	/* A name alone may as well be a title of two words, so certain ones go first. */
	private void speaker() {
		List<PastedLine> people = this.open.stream().filter((line) -> isPerson(line.text())).toList();
		boolean titled = this.findings.has(Heading.TITLE);
		for (Predicate<PastedLine> rule : List.<Predicate<PastedLine>>of(this::isCertain,
				(line) -> line != this.open.get(0) && named(line).affiliation() != null,
				(line) -> line != this.open.get(0) || titled,
				(line) -> named(line).affiliation() != null && this.open.size() > 1)) {
			List<PastedLine> found = people.stream().filter(rule).limit(1).toList();
			if (!found.isEmpty()) {
				speaker(found.get(0));
				return;
			}
		}
	}

	private void speaker(PastedLine line) {
		PastedLine below = below(line);
		this.speaking.read(line.text(), line.number(), line.text(), true);
		this.findings.remark(line.number(), "guessed-speaker", line.text());
		take(line);
		if (below != null && this.speaking.affiliateIfInstitution(below.text())) {
			take(below);
		}
	}

	private PastedLine below(PastedLine line) {
		int next = this.left.indexOf(line) + 1;
		return (next < this.left.size()) ? this.left.get(next) : null;
	}

	private boolean isCertain(PastedLine line) {
		PastedLine below = below(line);
		String affiliation = named(line).affiliation();
		return HONORIFIC.matcher(Folded.of(line.text())).find()
				|| (affiliation != null && PersonWords.isInstitution(affiliation))
				|| (below != null && below.text().length() <= NAMES && PersonWords.isInstitution(below.text())
						&& !TitleLine.isSeries(below.text()) && !isPerson(below.text()));
	}

	private static SpeakerLine.Named named(PastedLine line) {
		return SpeakerLine.readOne(line.text()).get(0);
	}

	/** Whether a line names a person and where they work. */
	static boolean isSpeaker(String text) {
		return isPerson(text) && SpeakerLine.readOne(text).get(0).affiliation() != null;
	}

	private static boolean isPerson(String text) {
		List<SpeakerLine.Named> names = (text.length() <= NAMES && !TitleLine.isSeries(text))
				? SpeakerLine.readOne(text) : List.of();
		return !names.isEmpty() && names.stream().allMatch((named) -> PersonWords.isPerson(named.name()));
	}

}
