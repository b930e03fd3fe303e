package org.colloquium.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.colloquium.event.EventDraft;

/**
 * Takes apart lines such as {@code Ada King - London, Grace Hopper (Navy)}.
 */
final class SpeakerNames {

	private static final Pattern SEPARATOR = Pattern.compile("\\s*;\\s*|\\s+(?:and|et|und|&)\\s+(?=\\p{Lu})");

	private static final Pattern NEXT = Pattern.compile(",\\s+(?=\\p{Lu}[^,;(]{2,60}? [-–—] )");

	private static final Pattern DASH = Pattern.compile("^(.{2,80}?)\\s+[-–—]\\s+(.+)$");

	private static final Pattern BRACKETS = Pattern.compile("^([^()]{2,80}?)\\s*\\(([^()]+)\\)$");

	private SpeakerNames() {
	}

	static List<EventDraft.Person> of(List<String> lines, String affiliation, String bio) {
		List<EventDraft.Person> people = new ArrayList<>();
		for (String line : lines) {
			for (String part : parts(line)) {
				people.add(person(part, affiliation, people.isEmpty() ? bio : null));
			}
		}
		return people;
	}

	private static List<String> parts(String line) {
		List<String> parts = new ArrayList<>();
		boolean dashes = DASH.matcher(line).matches();
		for (String part : dashes ? line.split("\\s*;\\s*") : SEPARATOR.split(line)) {
			parts.addAll(List.of(NEXT.split(part)));
		}
		parts.removeIf(String::isBlank);
		return parts;
	}

	private static EventDraft.Person person(String part, String affiliation, String bio) {
		for (Pattern shape : List.of(BRACKETS, DASH)) {
			Matcher match = shape.matcher(part.strip());
			if (match.matches()) {
				return new EventDraft.Person(match.group(1).strip(), match.group(2).strip(), bio, null);
			}
		}
		return new EventDraft.Person(part.strip(), affiliation, bio, null);
	}

}
