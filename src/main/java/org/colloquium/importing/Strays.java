package org.colloquium.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Decides about lines that stand under no heading of their own: the title at the top, the
 * note below the speaker, a sentence that says when and where, an abstract without a
 * heading. What is left over becomes a remark that holds the whole text.
 */
final class Strays {

	/* In characters: a shorter text without a heading is no abstract. */
	private static final int ABSTRACT_LENGTH = 150;

	private static final int TITLE_LENGTH = 300;

	private static final int NOTE_LENGTH = 120;

	private static final int TOP = 6;

	private static final Pattern GREETING = Pattern
		.compile("^(?:dear|hello|hi|bonjour|chers?|cheres?|chere|lieber?|liebes|sehr geehrte[rn]?|guten tag|hallo|salut"
				+ "|good (?:morning|afternoon)|all|madame|mesdames|monsieur)(?![a-z'])");

	private final Findings findings;

	private final TimeSlot slot;

	private final Speaking speaking;

	private final Copies summary;

	private final List<PastedLine> waiting = new ArrayList<>();

	/* The keys of what may be the title, with the series and without. */
	private final Set<String> firstKeys = new HashSet<>();

	private final Invitation invitation;

	/* A line that was taken for the note, until the page repeats it. */
	private PastedLine note;

	private boolean mail;

	private boolean guessed;

	private boolean afterWhen;

	Strays(Findings findings, TimeSlot slot, Speaking speaking, Copies summary) {
		this.findings = findings;
		this.slot = slot;
		this.speaking = speaking;
		this.summary = summary;
		this.invitation = new Invitation(findings);
	}

	/** Says that the page is a mail, whose first line is no title. */
	void mail() {
		this.mail = true;
	}

	/**
	 * Takes the lines of a block without a heading of their own.
	 * @param block the block
	 * @param before the heading of the block before it, or {@code null}
	 * @param textFollows whether an abstract or a bio follows it
	 */
	void take(Block block, Heading before, boolean textFollows) {
		List<PastedLine> paragraphs = paragraphs(block);
		boolean below = before == Heading.SPEAKER || before == Heading.AFFILIATION;
		boolean note = textFollows && (below || block.heading() == Heading.MORE);
		List<PastedLine> lines = new ArrayList<>();
		paragraphs.forEach((paragraph) -> lines.addAll(lines(paragraph)));
		for (int i = 0; i < lines.size(); i++) {
			take(lines.get(i), below, note && i == lines.size() - 1);
		}
	}

	/* Where a line tells a fact of its own, the lines were not broken by a program. */
	private List<PastedLine> paragraphs(Block block) {
		List<PastedLine> top = block.lines().subList(0, Math.min(TOP, block.lines().size()));
		boolean facts = top.stream().anyMatch((line) -> isFact(line.item()));
		if (!facts) {
			return Paragraphs.of(block.lines());
		}
		List<PastedLine> paragraphs = new ArrayList<>();
		top.stream().filter((line) -> !line.isBlank()).forEach(paragraphs::add);
		paragraphs.addAll(Paragraphs.of(block.lines().subList(top.size(), block.lines().size())));
		return paragraphs;
	}

	private boolean isFact(String text) {
		WhenWords words = this.slot.words(text.substring(0, Math.min(NOTE_LENGTH, text.length())), false);
		boolean when = !words.isEmpty() && (words.isAlone() || PlaceWords.besides(words.left()) != null);
		return text.length() <= NOTE_LENGTH && (when || PlaceWords.isRoom(text, false) || TopLines.isSpeaker(text));
	}

	/* Lines that could not be joined are taken one by one. */
	private static List<PastedLine> lines(PastedLine paragraph) {
		List<PastedLine> lines = new ArrayList<>();
		for (String text : paragraph.text().split("\n")) {
			lines.add(new PastedLine(paragraph.number() + lines.size(), paragraph.indent(), text, List.of()));
		}
		return lines;
	}

	private void take(PastedLine line, boolean below, boolean beforeText) {
		String text = line.item();
		boolean note = beforeText && text.length() <= NOTE_LENGTH && this.slot.words(text, false).isEmpty()
				&& !PlaceWords.isRoom(text, false) && JoinLink.in(text, true) == null;
		if (!Folded.hasWords(text)) {
			this.findings.remark(line.number(), "not-understood", text);
			return;
		}
		if (this.invitation.take(line) || repeated(line, text)
				|| (below && this.speaking.affiliateIfInstitution(text))) {
			return;
		}
		if (note && !this.findings.has(Heading.NOTE) && !isTitle(text)) {
			this.findings.put(Heading.NOTE, text, line.number(), text);
			this.note = line;
		}
		else if (PracticalLine.isInternal(text)) {
			this.findings.internal();
		}
		else {
			this.mail |= GREETING.matcher(Folded.of(text)).find() && text.length() <= NOTE_LENGTH;
			wait(line, isTitle(text) ? Folded.trim(text, "#*_") : text);
		}
	}

	private void wait(PastedLine line, String text) {
		if (this.waiting.isEmpty()) {
			TitleLine read = TitleLine.of(text);
			this.firstKeys.add(Folded.key(text));
			this.firstKeys.add(Folded.key((read.title() != null) ? read.title() : text));
		}
		this.waiting.add(line.with(text));
	}

	/* Only the first line of all can be a title. */
	private boolean isTitle(String text) {
		return !this.mail && this.waiting.isEmpty() && !this.findings.has(Heading.TITLE)
				&& text.length() <= TITLE_LENGTH && !GREETING.matcher(Folded.of(text)).find();
	}

	private boolean repeated(PastedLine line, String text) {
		String key = Folded.key(text);
		boolean again = this.findings.isKnown(Heading.TITLE, key) || this.findings.isKnown(Heading.NOTE, key)
				|| this.findings.isKnown(Heading.SERIES, key) || this.firstKeys.contains(key);
		if (again) {
			this.note = (this.note != null && Folded.key(this.note.item()).equals(key)) ? null : this.note;
			this.findings.remark(line.number(), "repeated", text);
		}
		return again;
	}

	/** Decides about what waited until everything with a heading was known. */
	void settle() {
		this.invitation.settle();
		if (this.note != null) {
			this.findings.remark(this.note.number(), "guessed-note", this.note.item());
		}
		List<PastedLine> left = this.mail ? this.waiting
				: new TopLines(this.findings, this.slot, this.speaking, this.waiting).settle();
		left.forEach(this::settle);
	}

	private void settle(PastedLine line) {
		String text = line.text();
		boolean afterWhen = this.afterWhen;
		this.afterWhen = !this.slot.words(text, false).isEmpty();
		if (Sentences.readAlone(line, this.slot, this.findings, afterWhen)) {
			return;
		}
		JoinLink link = JoinLink.in(text, false);
		boolean online = link != null && this.findings.online(link.url());
		if (online && !Folded.hasWords(link.rest())) {
			return;
		}
		boolean told = Sentences.read(line, this.slot, this.findings, this.speaking);
		WhenWords words = this.slot.words(text, false);
		boolean when = !words.days().isEmpty() && !words.hours().isEmpty();
		if (told || when || text.length() < ABSTRACT_LENGTH || !summary(line)) {
			this.findings.remark(line.number(), code(text, told || online), text);
		}
	}

	private static String code(String text, boolean taken) {
		boolean letter = text.length() <= NOTE_LENGTH && GREETING.matcher(Folded.of(text)).find();
		return taken ? "read-from-sentence" : letter ? "letter" : "not-understood";
	}

	/* Whether a text without a heading is taken for the abstract. */
	private boolean summary(PastedLine line) {
		if (this.summary.has(line.text())) {
			this.findings.remark(line.number(), "repeated-abstract");
			return true;
		}
		boolean free = this.summary.isEmpty() || this.guessed;
		if (free) {
			this.summary.add(line.number(), List.of(line));
			guess(line);
		}
		return free;
	}

	private void guess(PastedLine line) {
		if (!this.guessed) {
			this.findings.remark(line.number(), "guessed-abstract");
		}
		this.guessed = true;
	}

}
