package org.colloquium.importing;

import java.time.LocalDate;
import java.util.List;

import org.colloquium.event.DraftBuilder;
import org.colloquium.event.EventDraft;

/**
 * Sorts the blocks of one pasted page or mail into the fields of a draft.
 */
final class PastedPage {

	private final Findings findings = new Findings();

	private final TimeSlot slot;

	private final Speaking speaking = new Speaking(this.findings);

	private final Contacts contacts = new Contacts(this.findings);

	private final Copies summary = new Copies(Heading.ABSTRACT, this.findings);

	private final Strays strays;

	private Block subject;

	private PastedPage(LocalDate today) {
		this.slot = new TimeSlot(this.findings, today);
		this.strays = new Strays(this.findings, this.slot, this.speaking, this.summary);
	}

	/**
	 * Reads one event.
	 * @param blocks what stands on the page about it
	 * @param today a date without a year is the next such day
	 */
	static ImportedItem read(List<Block> blocks, LocalDate today) {
		PastedPage page = new PastedPage(today);
		for (int i = 0; i < blocks.size(); i++) {
			Heading before = (i > 0) ? blocks.get(i - 1).heading() : null;
			page.take(blocks.get(i), before, i + 1 < blocks.size() && blocks.get(i + 1).isText());
		}
		return page.item(blocks.isEmpty() ? 1 : blocks.get(0).head().number());
	}

	private void take(Block block, Heading before, boolean textFollows) {
		if (block.isLoose()) {
			this.strays.take(block, before, textFollows);
			return;
		}
		switch (block.heading()) {
			case ABSTRACT -> this.summary.add(block.head().number(), Paragraphs.of(block.lines()));
			case BIO -> this.speaking.bio(block.head().number(), Paragraphs.of(block.lines()));
			case PRACTICAL -> block.filled().forEach(this::practical);
			case CONTACT -> block.filled().forEach(this::contact);
			case SIGNATURE -> Paragraphs.of(block.lines())
				.forEach((line) -> this.findings.remark(line.number(), "signature", line.text()));
			case MAIL -> {
				this.strays.mail();
				this.findings.remark(block.head().number(), "mail-header", block.head().text());
			}
			default -> field(block);
		}
	}

	private void field(Block block) {
		String value = block.value();
		int line = block.head().number();
		boolean words = Folded.hasWords(value);
		if (!words && !value.isEmpty()) {
			this.findings.remark(line, "not-understood", block.source());
		}
		if (words) {
			field(block, value, line);
		}
	}

	private void field(Block block, String value, int line) {
		switch (block.heading()) {
			case TITLE -> this.findings.title(TitleLine.of(value), line, block.source());
			case SUBJECT -> subject(block);
			case DATE -> this.slot.read(value, line, block.source(), false);
			case HOUR -> this.slot.read(value, line, block.source(), true);
			case LOCATION -> location(value, line, block.source());
			case ONLINE -> online(value, line, block.source());
			case HOMEPAGE -> homepage(value, line, block.source());
			case SLIDES, RECORDING, PAPER -> material(block, value, line);
			case ZONE -> zone(value, line, block.source());
			case LANGUAGE -> language(value, line, block.source());
			case SPEAKER -> speakers(block);
			case HOST ->
				block.filled().forEach((name) -> this.contacts.read(name.item(), name.number(), block.source()));
			case AFFILIATION -> affiliation(value, line, block.source());
			default -> this.findings.put(block.heading(), value, line, block.source());
		}
	}

	private void subject(Block block) {
		this.strays.mail();
		if (this.subject == null) {
			this.subject = block;
		}
		else if (!this.subject.value().equals(block.value())) {
			this.findings.remark(block.head().number(), "mail-header", block.source());
		}
	}

	private void location(String value, int line, String source) {
		JoinLink link = JoinLink.in(value, false);
		boolean taken = link != null && this.findings.online(link.url());
		String room = taken ? link.rest() : value;
		this.findings.put(Heading.LOCATION, PlaceWords.isOnline(room) ? "Online" : room, line, source);
	}

	private void online(String value, int line, String source) {
		JoinLink link = JoinLink.in(value, true);
		boolean taken = link != null && this.findings.online(link.url());
		if (!taken || Folded.hasWords(link.rest())) {
			this.findings.remark(line, "not-understood", source);
		}
	}

	private void homepage(String value, int line, String source) {
		JoinLink link = JoinLink.in(value, true);
		boolean whole = link != null && !Folded.hasWords(link.rest());
		if (!whole || !this.speaking.homepage(link.url())) {
			this.findings.remark(line, "not-understood", source);
		}
	}

	private void material(Block block, String value, int line) {
		JoinLink link = JoinLink.in(value, true);
		if (link == null) {
			this.findings.remark(line, "not-understood", block.source());
			return;
		}
		this.findings.material(block.heading(), link.url());
		if (Folded.hasWords(link.rest())) {
			this.findings.remark(line, "in-part", block.source());
		}
	}

	private void zone(String value, int line, String source) {
		if (!this.slot.zone(value)) {
			this.findings.remark(line, "not-understood", source);
		}
	}

	private void language(String value, int line, String source) {
		String tag = LanguageWords.tag(value);
		if (tag != null) {
			this.findings.put(Heading.LANGUAGE, tag, line, source);
		}
		else {
			this.findings.remark(line, "not-understood", source);
		}
	}

	private void speakers(Block block) {
		boolean first = true;
		for (PastedLine line : block.filled()) {
			boolean affiliation = !first && PersonWords.isInstitution(line.item());
			if (!affiliation || !this.speaking.affiliate(line.item())) {
				boolean one = Heading.isOne(block.head().text());
				this.speaking.read(line.item(), line.number(), first ? block.source() : line.text(), one);
			}
			first = false;
		}
	}

	private void affiliation(String value, int line, String source) {
		if (!this.speaking.affiliate(value)) {
			this.findings.remark(line, "not-understood", source);
		}
	}

	private void practical(PastedLine line) {
		String item = line.item();
		switch (PracticalLine.of(item)) {
			case INTERNAL -> this.findings.internal();
			case ADMISSION -> this.findings.put(Heading.ADMISSION, item, line.number(), line.text());
			case AUDIENCE -> this.findings.put(Heading.AUDIENCE, item, line.number(), line.text());
			default -> this.findings.remark(line.number(), "not-understood", line.text());
		}
	}

	private void contact(PastedLine line) {
		if (!this.contacts.readIfPerson(line.item(), line.number(), line.text())) {
			this.findings.remark(line.number(), "not-understood", line.text());
		}
	}

	private ImportedItem item(int line) {
		this.strays.settle();
		if (this.subject != null) {
			subjectAsTitle();
		}
		DraftBuilder draft = EventDraft.builder();
		this.slot.describe(draft);
		this.speaking.part(this.summary);
		this.speaking.describe(draft);
		this.contacts.describe(draft);
		this.findings.joinLinkFrom(this.summary.paragraphs());
		this.findings.describe(draft);
		draft.abstractText(this.summary.text());
		return new ImportedItem(line, draft.build(), this.findings.remarks());
	}

	private void subjectAsTitle() {
		int line = this.subject.head().number();
		TitleLine read = TitleLine.ofSubject(this.subject.value());
		boolean fits = !this.findings.has(Heading.TITLE)
				|| (read.title() != null && this.findings.isKnown(Heading.TITLE, Folded.key(read.title())));
		if (fits) {
			this.findings.title(read, line, this.subject.source());
		}
		else {
			this.findings.remark(line, "mail-header", this.subject.source());
		}
	}

}
