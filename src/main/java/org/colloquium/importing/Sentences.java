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

	private static final Pattern ROOM_ALONE = Pattern.compile(ROOM);

	private Sentences() {
	}

	/** Whether a sentence tells one day, and at most one hour. */
	static boolean tells(String text) {
		if (text.length() > LONGEST) {
			return false;
		}
		WhenWords words = WhenWords.of(text, false);
		return words.days().size() == 1 && words.days().get(0).value() != null && words.hours().size() < 2;
	}

	/**
	 * Reads a line that names a room and nothing else.
	 * @return whether it does, and no other place is known
	 */
	static boolean readRoom(String text, int line, Findings findings) {
		boolean room = text.length() <= LONGEST && !findings.has(Heading.LOCATION)
				&& ROOM_ALONE.matcher(text).matches();
		if (room) {
			findings.put(Heading.LOCATION, text, line, text);
		}
		return room;
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
		if (slot.hasDay() || !tells(text)) {
			return false;
		}
		slot.take(WhenWords.of(text, false), line, text);
		Matcher place = PLACE.matcher(text);
		if (!findings.has(Heading.LOCATION) && place.find()) {
			String room = Folded.trimEnd(place.group(1), ".-/");
			findings.put(Heading.LOCATION, room, line, text);
		}
		return true;
	}

}
