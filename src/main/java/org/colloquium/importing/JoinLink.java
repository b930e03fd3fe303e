package org.colloquium.importing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The address of an online meeting in a text.
 *
 * @param url an {@code https} or {@code http} address
 * @param rest the text without it
 */
record JoinLink(String url, String rest) {

	private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"\\[\\]{}|\\\\^`]{1,1900}",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern MEETING = Pattern
		.compile("(?:^|[.-])(?:zoom|teams|webex|meet|meeting|meetings|bbb|jitsi|gotomeeting|whereby)[.]|^zoom|^meet");

	private static final String ENDS = ".,;:!?)'*_";

	/**
	 * Finds the first address of a meeting.
	 * @param text any text
	 * @param any whether every address counts, since the text is known to tell where to
	 * join
	 * @return the address, or {@code null}
	 */
	static JoinLink in(String text, boolean any) {
		Matcher address = ADDRESS.matcher(text);
		while (address.find()) {
			String url = Folded.trimEnd(address.group(), ENDS);
			String host = host(url);
			if (host != null && (any || MEETING.matcher(host.toLowerCase(Locale.ROOT)).find())) {
				return new JoinLink(url, without(text, address.start(), address.start() + url.length()));
			}
		}
		return null;
	}

	private static String without(String text, int from, int to) {
		String before = Folded.trimEnd(text.substring(0, from), "<([/,;:-\u2013");
		return (before + " " + Folded.trimStart(text.substring(to), ">)].,;")).strip();
	}

	private static String host(String url) {
		try {
			return new URI(url).getHost();
		}
		catch (URISyntaxException ex) {
			return null;
		}
	}

}
