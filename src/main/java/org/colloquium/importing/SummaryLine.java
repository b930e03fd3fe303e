package org.colloquium.importing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one line in which a calendar often tells series, speaker and title:
 * {@code Systems Lunch: Ada King (London): "On engines"}, {@code On engines - Ada King}.
 *
 * @param series the name of the series, or {@code null}
 * @param speaker the speaker as the line names them, or {@code null}
 * @param title the rest, or {@code null} if nothing is left
 */
record SummaryLine(String series, String speaker, String title) {

	private static final Pattern BREAK = Pattern.compile(":? [-\u2010-\u2015|] |: | by (?=\\p{Lu})");

	/* What is written like a name and is none. */
	private static final Pattern NO_NAME = Pattern
		.compile("(?<![a-z])(?:days?|weeks?|nights?|mornings?|evenings?|fair|house|club|party|festival|tours?|markets?"
				+ "|deadlines?|holidays?|sessions?|meetings?|class(?:es)?|course|event|talks?|lunch|dinner|breakfast|break"
				+ "|hours?|time|conference|symposium|retreat|defen[cs]e|thesis|master|exam|orientation|reception|concert"
				+ "|exhibition|film|show|tag|jour|soiree|fete|reunion|online|invited|guest|keynote|open|annual|summer|winter"
				+ "|spring|fall|autumn|call|room|hall|zoom|new|free|live|science|engineering|arts?|data|machine|computer|seminare?|seminars?|colloquium|kolloquium|lecture|team|clinic|trail|workshop|forum|fellows|union|symposium)"
				+ "(?![a-z])");

	static SummaryLine of(String summary) {
		TitleLine line = TitleLine.of(summary.strip());
		String rest = line.title();
		if (rest == null || rest.isBlank()) {
			return new SummaryLine(null, null, summary.strip());
		}
		if (line.series() != null && isPeople(rest)) {
			return new SummaryLine(line.series(), rest, null);
		}
		Matcher gap = BREAK.matcher(rest);
		while (gap.find()) {
			String before = rest.substring(0, gap.start()).strip();
			String after = rest.substring(gap.end()).strip();
			boolean by = gap.group().equals(" by ");
			if (!by && isPeople(before) && !after.isEmpty()) {
				return new SummaryLine(line.series(), before, TitleLine.of(after).title());
			}
			if (!gap.group().equals(": ") && isPeople(after)) {
				return new SummaryLine(line.series(), after, TitleLine.of(before).title());
			}
		}
		return new SummaryLine(line.series(), null, rest);
	}

	private static boolean isPeople(String words) {
		List<SpeakerLine.Named> people = (words.length() > SpeakerLine.MAX_LENGTH) ? List.of()
				: SpeakerLine.read(words);
		return !people.isEmpty() && people.stream()
			.allMatch(
					(named) -> PersonWords.isPerson(named.name()) && !NO_NAME.matcher(Folded.of(named.name())).find());
	}

}
