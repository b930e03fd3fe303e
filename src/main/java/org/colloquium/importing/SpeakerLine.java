package org.colloquium.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes lines apart that name speakers: {@code Ada King - London, Grace Hopper - Navy},
 * {@code Ada King (London) and Grace Hopper (Navy)}, {@code Müller, J.}.
 */
final class SpeakerLine {

	/** Longer lines are no names. */
	static final int MAX_LENGTH = 600;

	private static final Pattern DASH = Pattern.compile(" [-\u2010-\u2015] ");

	private static final Pattern JOINT = Pattern.compile(",? (?:and|et|und|&) |, ?(?:and |et |und |& )?");

	private static final Pattern JOINTS_BEFORE = Pattern.compile("^(?:[\\s,&]|and |et |und )++");

	private static final Pattern AND = Pattern.compile(",? (?:and|et|und|&) ");

	/** Signs beside a name that lead to a footnote. */
	private static final Pattern MARKS = Pattern
		.compile("(?<=[\\p{L}.)])[*\u2020\u2021\u00a7\u00b6\u00b9\u00b2\u00b3\u2070-\u2079]++");

	/** Numbers that do; one alone may belong to a place, as in Paris7. */
	private static final Pattern NUMBERS = Pattern
		.compile("(?<=\\p{Ll})\\d{1,2}(?:,\\d{1,2})*+(?=,|;| (?:and|et|und|&) |$)");

	private static final Pattern FROM = Pattern.compile(" (?:from|at) ");

	private final List<Named> found = new ArrayList<>();

	private SpeakerLine() {
	}

	/**
	 * A speaker.
	 *
	 * @param affiliation {@code null} if none is told
	 */
	record Named(String name, String affiliation) {

	}

	static List<Named> read(String text) {
		return readUnmarked(unmarked(text));
	}

	private static List<Named> readUnmarked(String text) {
		SpeakerLine line = new SpeakerLine();
		for (String part : text.split(";")) {
			if (Folded.hasWords(part)) {
				line.part(part.strip());
			}
		}
		return line.found;
	}

	private static String unmarked(String text) {
		String names = MARKS.matcher(text).replaceAll("");
		return (NUMBERS.matcher(names).results().count() > 1) ? NUMBERS.matcher(names).replaceAll("") : names;
	}

	/** The same for a line that is known to name one speaker. */
	static List<Named> readOne(String line) {
		String text = unmarked(line);
		List<Named> read = readUnmarked(text);
		int comma = text.indexOf(", ");
		boolean plain = comma > 0 && text.indexOf(';') < 0 && text.indexOf('(') < 0 && !DASH.matcher(text).find();
		if (plain && PersonWords.isPerson(text.substring(0, comma))) {
			String rest = text.substring(comma + 2).strip();
			String next = rest.split(",")[0];
			if (Folded.hasWords(next) && !AND.splitAsStream(next).allMatch(SpeakerLine::isName)) {
				return List.of(new Named(text.substring(0, comma), rest));
			}
		}
		boolean two = read.size() == 2 && read.stream().allMatch((named) -> named.affiliation == null);
		boolean commaOnly = two && text.equals(read.get(0).name + ", " + read.get(1).name);
		return commaOnly ? List.of(new Named(read.get(0).name, read.get(1).name)) : read;
	}

	private void part(String text) {
		Matcher dash = DASH.matcher(text);
		int bracket = text.indexOf('(');
		if (bracket > 0 && text.indexOf(')') > bracket && !(dash.find() && dash.start() < bracket)) {
			brackets(text);
		}
		else if (dash.reset().find()) {
			dashes(DASH.split(text));
		}
		else {
			commas(text);
		}
	}

	private void dashes(String[] parts) {
		String names = parts[0];
		StringBuilder affiliation = new StringBuilder();
		for (int i = 1; i < parts.length; i++) {
			Matcher next = (i + 1 < parts.length) ? nextNames(parts[i]) : null;
			String own = (next != null) ? parts[i].substring(0, next.start()) : parts[i];
			affiliation.append(affiliation.isEmpty() ? "" : " - ").append(own);
			if (next != null) {
				add(names, affiliation.toString());
				names = parts[i].substring(next.end());
				affiliation.setLength(0);
			}
		}
		add(names, affiliation.toString());
	}

	/* Where an affiliation ends and the next speaker's name begins. */
	private static Matcher nextNames(String part) {
		Matcher joint = JOINT.matcher(part);
		while (joint.find()) {
			List<String> names = names(part.substring(joint.end()));
			if (joint.start() > 0 && !names.isEmpty() && names.stream().allMatch(SpeakerLine::isName)) {
				return joint;
			}
		}
		return null;
	}

	private static boolean isName(String name) {
		int comma = name.indexOf(", ");
		return PersonWords.isPerson(name)
				|| (comma > 0 && PersonWords.isTurned(name.substring(0, comma), name.substring(comma + 2)));
	}

	private void brackets(String text) {
		int from = 0;
		while (from < text.length()) {
			int open = text.indexOf('(', from);
			int close = (open < 0) ? -1 : closing(text, open);
			if (close < 0) {
				break;
			}
			add(text.substring(from, open), text.substring(open + 1, close).strip());
			from = close + 1;
		}
		String rest = JOINTS_BEFORE.matcher(text.substring(from)).replaceFirst("");
		if (Folded.hasWords(rest)) {
			boolean more = this.found.isEmpty() || isName(names(rest).get(0));
			Named last = more ? null : this.found.remove(this.found.size() - 1);
			this.found.add(more ? new Named(rest, null) : new Named(last.name, last.affiliation + ", " + rest));
		}
	}

	private static int closing(String text, int open) {
		int depth = 0;
		for (int i = open; i < text.length(); i++) {
			depth += (text.charAt(i) == '(') ? 1 : (text.charAt(i) == ')') ? -1 : 0;
			if (depth == 0) {
				return i;
			}
		}
		return -1;
	}

	private void commas(String text) {
		Matcher and = AND.matcher(text);
		while (and.find()) {
			if (startsWithName(text.substring(0, and.start())) && startsWithName(text.substring(and.end()))) {
				commas(text.substring(0, and.start()));
				commas(text.substring(and.end()));
				return;
			}
		}
		Matcher from = FROM.matcher(text);
		if (text.indexOf(',') < 0 && from.find() && PersonWords.isPerson(text.substring(0, from.start()))) {
			this.found.add(new Named(text.substring(0, from.start()), text.substring(from.end())));
		}
		else {
			list(text, names(text));
		}
	}

	/* Names, then perhaps the affiliation of the last one. */
	private void list(String text, List<String> names) {
		int people = 1;
		while (people < names.size() && isName(names.get(0)) && isName(names.get(people))) {
			people++;
		}
		String last = names.get(people - 1);
		String rest = (people < names.size()) ? Folded.trim(text.substring(text.indexOf(last) + last.length()), ",")
				: "";
		for (int i = 0; i < people; i++) {
			this.found.add(new Named(names.get(i), (rest.isEmpty() || i + 1 < people) ? null : rest));
		}
	}

	private static boolean startsWithName(String text) {
		return isName(names(text).get(0));
	}

	/* Names that share an affiliation. */
	private void add(String names, String affiliation) {
		String text = JOINTS_BEFORE.matcher(names).replaceFirst("").strip();
		List<String> several = text.isEmpty() ? List.of() : names(text);
		boolean all = !several.isEmpty() && several.stream().allMatch(SpeakerLine::isName);
		for (String name : all ? several : List.of(text)) {
			this.found.add(new Named(name, affiliation.isBlank() ? null : affiliation.strip()));
		}
	}

	/* The parts between commas and "and", with "Müller, J." in one. */
	private static List<String> names(String text) {
		List<String> names = new ArrayList<>();
		for (String part : AND.split(text)) {
			boolean open = false;
			for (String name : part.split(",")) {
				String last = (open && !names.isEmpty()) ? names.get(names.size() - 1) : null;
				boolean turned = last != null && PersonWords.isTurned(last, name.strip());
				if (turned) {
					names.set(names.size() - 1, last + ", " + name.strip());
				}
				else if (!name.isBlank()) {
					names.add(name.strip());
				}
				open = !turned;
			}
		}
		return names.isEmpty() ? List.of(text) : names;
	}

}
