package org.colloquium.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an event of a calendar says in words.
 *
 * @param summary one line
 * @param location one line
 * @param description plain text or HTML
 * @param talk whether something around it says that the event is a talk; in a city's
 * calendar what looks like a name is mostly none
 */
record CalendarText(String summary, String location, String description, boolean talk) {

	private static final Set<Heading> TELLING = EnumSet.of(Heading.SPEAKER, Heading.ABSTRACT, Heading.BIO,
			Heading.TITLE);

	/* The calendar tells it better. */
	private static final Set<Heading> TOLD = EnumSet.of(Heading.DATE, Heading.HOUR, Heading.ZONE);

	private static final Pattern HTML = Pattern
		.compile("</?(?:p|br|a|b|i|u|div|span|ul|ol|li|strong|em|h[1-6])(?: [^<>]*)?/?>", Pattern.CASE_INSENSITIVE);

	/**
	 * Sorts the words into the fields of a draft.
	 * @param today a date without a year is the next such day
	 * @return the draft; the lines of the remarks are those of the description
	 */
	ImportedItem read(LocalDate today) {
		List<PastedLine> lines = HTML.matcher(this.description).find() ? PastedText.shown(this.description)
				: PastedText.lines(this.description);
		List<Block> found = Blocks.of(lines);
		boolean telling = found.stream().anyMatch((block) -> TELLING.contains(block.heading()));
		List<Block> blocks = new ArrayList<>();
		boolean named = found.stream().anyMatch((block) -> block.heading() == Heading.SPEAKER);
		SummaryLine line = SummaryLine.of(one(this.summary));
		head(blocks, line, named);
		if (telling) {
			found.stream().filter((block) -> !TOLD.contains(block.heading())).forEach(blocks::add);
		}
		else if (!lines.isEmpty() && Folded.hasWords(this.description)) {
			blocks.add(new Block(Heading.ABSTRACT, lines.get(0), lines));
		}
		ImportedItem read = PastedPage.read(blocks, today);
		return (line.speaker() == null || named) ? read
				: remarked(read, this.talk ? "summary-speaker" : "maybe-speaker");
	}

	private void head(List<Block> blocks, SummaryLine line, boolean named) {
		boolean taken = line.speaker() == null || named || this.talk;
		add(blocks, Heading.SERIES, taken ? line.series() : null);
		add(blocks, Heading.TITLE, taken ? line.title() : one(this.summary));
		add(blocks, Heading.SPEAKER, (taken && !named) ? line.speaker() : null);
		add(blocks, Heading.LOCATION, one(this.location));
	}

	private ImportedItem remarked(ImportedItem read, String code) {
		List<Remark> remarks = new ArrayList<>(read.remarks());
		remarks.add(0, Remark.at(1, code, one(this.summary)));
		return new ImportedItem(read.line(), read.draft(), remarks);
	}

	private static void add(List<Block> blocks, Heading heading, String value) {
		if (value != null && Folded.hasWords(value)) {
			PastedLine line = new PastedLine(0, 0, value, List.of());
			blocks.add(Block.of(new HeadingLine(heading, value), line));
		}
	}

	private static String one(String text) {
		return PastedText.joined(PastedText.lines(text));
	}

}
