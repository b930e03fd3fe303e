package org.colloquium.importing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds day, hour and room in a sentence such as "The talk will take place on Tuesday 24
 * November 2026 at 16:15 in BC 420". Only a sentence with exactly one date is read.
 */
final class Sentences {

	private static final int LONGEST = 1_000;

	private static final String ROOM = "((?:(?:[Rr]oom|[Ss]alle|[Rr]aum|[Aa]uditorium|[Aa]uditoire|[Hh]\u00f6rsaal|[Aa]mphi|[Aa]ula|[Bb]uilding) )"
			+ "[\\p{Lu}\\d][\\p{L}\\d./-]{0,20}(?: \\d[\\p{L}\\d./-]{0,9})?"
			+ "|\\p{Lu}{1,5}[ -]?\\d[\\p{L}\\d./-]{0,9}(?: \\d{1,5})?)";

	private static final Pattern PLACE = Pattern
		.compile("(?:\\b(?:in|at|en|au|im|en salle|dans la) (?:the |la |dem |der )?|, )" + ROOM + "(?![\\p{L}\\d])");

	private Sentences() {
	}

	/**
	 * Reads a sentence.
	 * @param text what stands on the page
	 * @param line its line
	 * @param slot takes day and hour, if it has none
	 * @param findings takes the room, if there is none yet
	 * @return whether something was taken
	 */
	static boolean read(String text, int line, TimeSlot slot, Findings findings) {
		if (text.length() > LONGEST || slot.hasDay()) {
			return false;
		}
		WhenWords words = WhenWords.of(text, false);
		boolean one = words.days().size() == 1 && words.days().get(0).value() != null && words.hours().size() < 2;
		if (!one) {
			return false;
		}
		slot.take(words, line, text);
		Matcher place = PLACE.matcher(text);
		if (!findings.has(Heading.LOCATION) && place.find()) {
			String room = Folded.trimEnd(place.group(1), ".-/");
			findings.put(Heading.LOCATION, room, line, text);
		}
		return true;
	}

}
