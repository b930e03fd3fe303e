package org.colloquium.importing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a text says about day and hour.
 *
 * @param days the dates in it
 * @param hours the hours in it
 * @param between what stands between the first two dates, such as a dash
 * @param left the text without days and hours
 * @param rest what else it says; empty if nothing
 */
record WhenWords(List<Found<Days>> days, List<Found<Hours>> hours, String between, String left, String rest) {

	/*
	 * From the first sign of several alone, since each would lead through all the others.
	 */
	private static final Pattern SIGNS_AROUND = Pattern
		.compile("^[^\\p{L}\\p{N}]+|(?<![^\\p{L}\\p{N}])[^\\p{L}\\p{N}]++$");

	private static final Set<String> FILLERS = Set.of("at", "on", "from", "the", "le", "la", "a", "de", "des", "du",
			"um", "von", "vom", "bis", "am", "den", "der", "to", "until", "and", "und", "et", "uhr", "h", "o'clock",
			"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "lundi", "mardi", "mercredi",
			"jeudi", "vendredi", "samedi", "dimanche", "montag", "dienstag", "mittwoch", "donnerstag", "freitag",
			"samstag", "sonntag");

	static WhenWords of(String text, boolean hours, LocalDate today) {
		if (text.chars().noneMatch(Character::isDigit) && !(hours && Folded.of(text).contains("noon"))) {
			return nothing(text);
		}
		List<Found<Days>> days = DateWords.in(text, today);
		StringBuilder left = new StringBuilder(text);
		days.forEach((found) -> blank(left, found));
		List<Found<Hours>> clock = HourWords.in(left.toString(), hours);
		clock.forEach((found) -> blank(left, found));
		String between = (days.size() > 1) ? text.substring(days.get(0).to(), days.get(1).from()).strip() : "";
		return new WhenWords(days, clock, between, left.toString(), rest(left.toString()));
	}

	static WhenWords nothing(String text) {
		return new WhenWords(List.of(), List.of(), "", text, rest(text));
	}

	boolean isEmpty() {
		return this.days.isEmpty() && this.hours.isEmpty();
	}

	/** Whether it tells day or hour, and none that cannot be. */
	boolean isReadable() {
		return !isEmpty() && this.days.stream().allMatch((found) -> found.value() != null)
				&& this.hours.stream().allMatch((found) -> found.value() != null);
	}

	/** Whether the text tells nothing but day or hour, be it the weekday alone. */
	boolean isAlone() {
		return this.rest.isEmpty();
	}

	/** Whether the two dates are the first and the last day. */
	boolean isSpan() {
		return this.days.size() == 2
				&& Set.of("-", "to", "bis", "au", "until").contains(Folded.of(this.between.replace(" ", "")));
	}

	private static void blank(StringBuilder text, Found<?> found) {
		for (int i = found.from(); i < found.to(); i++) {
			text.setCharAt(i, ' ');
		}
	}

	private static String rest(String left) {
		StringBuilder rest = new StringBuilder();
		for (String word : left.split(" ")) {
			String bare = SIGNS_AROUND.matcher(Folded.of(word)).replaceAll("");
			if (!bare.isEmpty() && !FILLERS.contains(bare)) {
				rest.append(rest.isEmpty() ? "" : " ").append(word);
			}
		}
		return rest.toString();
	}

}
