package org.colloquium.importing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds day, hour, room, title and speaker in lines without a heading, such as "BC 420,
 * Monday, 15h00" or "The talk by Ada King will take place on Tuesday 24 November 2026 at
 * 16:15 in BC 420". Only a sentence with exactly one date is read.
 */
final class Sentences {

	private static final int LONGEST = 1_000;

	private static final Pattern TITLED = Pattern.compile("(?i)(?:titled|title|titel|thema|topic|intitul\u00e9e?|talk"
			+ "|expos\u00e9|vortrag|about|on|\u00fcber|sur)[:,]? [\"\u201c\u201e\u00ab] ?([^\"\u201c\u201d\u00bb]{3,250})[\"\u201d\u201c\u00bb]");

	private static final String NAME = "((?:\\p{Lu}[\\p{L}.'\u2019-]{0,30} ){1,5}\\p{Lu}[\\p{L}'\u2019-]{1,30}(?: \\([^()]{2,80}\\))?)";

	private static final Pattern SPOKEN = Pattern
		.compile("(?:(?<![\\p{L}\\p{M}\\p{N}])(?:by|von|par|with)|[Ww]elcome|[Ww]elcoming) " + NAME);

	private static final Pattern SPEAKS = Pattern.compile("(?<![\\p{L}.] )" + NAME
			+ " (?:will (?:speak|give|present|talk|deliver)|gives|speaks|presents|spricht|h\u00e4lt|donnera|parlera|pr\u00e9sentera)");

	private Sentences() {
	}

	/** Whether a sentence tells one day, and at most one hour. */
	static boolean tells(String text, TimeSlot slot) {
		if (text.length() > LONGEST) {
			return false;
		}
		WhenWords words = slot.words(text, false);
		return words.days().size() == 1 && words.days().get(0).value() != null && words.hours().size() < 2;
	}

	/**
	 * Reads a line that tells day, hour or room and nothing else.
	 * @param afterWhen whether the line before told day or hour
	 * @return whether it does, and nothing else is known of that
	 */
	static boolean readAlone(PastedLine line, TimeSlot slot, Findings findings, boolean afterWhen) {
		String text = line.text();
		if (slot.readAlone(text, line.number())) {
			return true;
		}
		if (text.length() > LONGEST || findings.has(Heading.LOCATION)) {
			return false;
		}
		WhenWords words = slot.words(text, false);
		String place = PlaceWords.isRoom(text, afterWhen) ? text
				: words.isEmpty() ? null : PlaceWords.besides(words.left());
		boolean whole = place != null && (place.equals(text) || slot.take(words, line.number(), text));
		if (whole) {
			findings.put(Heading.LOCATION, place, line.number(), text);
		}
		return whole;
	}

	/**
	 * Reads a sentence.
	 * @param line what stands on the page
	 * @param slot takes day and hour, if it has none
	 * @param findings takes room and title, if there are none yet
	 * @param speaking takes the speaker, likewise
	 * @return whether something was taken
	 */
	static boolean read(PastedLine line, TimeSlot slot, Findings findings, Speaking speaking) {
		String text = line.text();
		if (slot.hasDay() || !tells(text, slot)) {
			return false;
		}
		WhenWords words = slot.words(text, false);
		slot.take(words, line.number(), text);
		String room = PlaceWords.in(words.left());
		if (!findings.has(Heading.LOCATION) && room != null) {
			findings.put(Heading.LOCATION, room, line.number(), text);
		}
		Matcher title = TITLED.matcher(text);
		if (!findings.has(Heading.TITLE) && title.find()) {
			findings.put(Heading.TITLE, title.group(1).strip(), line.number(), text);
		}
		if (speaking.isEmpty()) {
			speaker(line, speaking);
		}
		return true;
	}

	private static void speaker(PastedLine line, Speaking speaking) {
		Matcher spoken = SPOKEN.matcher(line.text());
		Matcher speaks = SPEAKS.matcher(line.text());
		Matcher found = spoken.find() ? spoken : speaks.find() ? speaks : null;
		if (found != null) {
			speaking.read(found.group(1), line.number(), line.text(), true);
		}
	}

}
