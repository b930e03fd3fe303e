package org.colloquium.shared;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads what people typed, pasted or sent: trims it, takes out what cannot be seen, and
 * rejects what cannot be kept. Blank is the same as absent.
 */
public final class Typed {

	/** In UTF-16 code units: some 20,000 words and more. */
	public static final int TEXT_LENGTH = 200_000;

	/** In UTF-16 code units. */
	public static final int LINK_LENGTH = 2_000;

	private static final Pattern LINE_BREAKS = Pattern.compile("\\R");

	private static final Pattern SPACES = Pattern
		.compile("[\\s\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]+");

	private static final Pattern EMAIL = Pattern.compile("^[^\\s@<>\",;]++@[^\\s@<>\",;]+\\.[^\\s@<>\",;]+");

	private static final Set<String> WEB = Set.of("http", "https");

	private final Violations violations;

	public Typed(Violations violations) {
		this.violations = violations;
	}

	/**
	 * A text of one line, such as a title: runs of white space are one space.
	 * @param field the field's name for a violation
	 * @param value as typed, or {@code null}
	 * @param limit the greatest length in UTF-16 code units
	 * @return the line, or {@code null} when there is none or it was rejected
	 */
	public String line(String field, String value, int limit) {
		if (value == null || !writable(field, value)) {
			return null;
		}
		return kept(field, SPACES.matcher(visible(value)).replaceAll(" ").strip(), limit);
	}

	/**
	 * A text of many lines, such as an abstract: line ends become line feeds.
	 * @param field the field's name for a violation
	 * @param value as typed, or {@code null}
	 * @return the text, or {@code null} when there is none or it was rejected
	 */
	public String text(String field, String value) {
		if (value == null || !writable(field, value)) {
			return null;
		}
		return kept(field, LINE_BREAKS.matcher(visible(value)).replaceAll("\n").strip(), TEXT_LENGTH);
	}

	/**
	 * The address of a page.
	 * @param field the field's name for a violation
	 * @param value as typed, or {@code null}
	 * @return an absolute {@code http} or {@code https} address (RFC 3986), or
	 * {@code null} when there is none or it was rejected
	 */
	public String link(String field, String value) {
		String link = line(field, value, LINK_LENGTH);
		if (link != null && !isWebAddress(link)) {
			this.violations.reject(field, "link", link);
			return null;
		}
		return link;
	}

	/**
	 * A list that is not too long.
	 * @param field the field's name for a violation
	 * @param values as typed
	 * @param most how many there may be
	 * @return the values, or none when they were rejected
	 */
	public <T> List<T> few(String field, List<T> values, int most) {
		if (values.size() > most) {
			this.violations.reject(field, "too-many", most, values.size());
			return List.of();
		}
		return values;
	}

	/** Whether a word has the shape of an address to which mail can be sent. */
	public static boolean isEmail(String word) {
		return EMAIL.matcher(word).matches();
	}

	public String email(String field, String value) {
		String email = line(field, value, 254);
		if (email != null && !isEmail(email)) {
			this.violations.reject(field, "email", email);
			return null;
		}
		return email;
	}

	private static String visible(String value) {
		for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
			if (isNothing(value.codePointAt(i))) {
				return value.codePoints()
					.filter((c) -> !isNothing(c))
					.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
					.toString();
			}
		}
		return value;
	}

	/*
	 * C1 controls mean nothing in a text; they are what is left of a wrong decoding. So
	 * are noncharacters (Unicode, 23.7). NEXT LINE is white space.
	 */
	private static boolean isNothing(int c) {
		return (c >= 0x80 && c <= 0x9f && c != 0x85) || (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
	}

	private String kept(String field, String value, int limit) {
		if (value.length() > limit) {
			this.violations.reject(field, "too-long", limit, value.length());
			return null;
		}
		return value.isBlank() ? null : value;
	}

	private boolean writable(String field, String value) {
		if (isWritable(value)) {
			return true;
		}
		this.violations.reject(field, "control-character");
		return false;
	}

	/**
	 * Whether a text can be stored and shown everywhere.
	 * @param value any text
	 * @return {@code false} if it contains control characters other than white space, or
	 * half of a surrogate pair
	 */
	public static boolean isWritable(String value) {
		for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
			if (isUnwritable(value.codePointAt(i))) {
				return false;
			}
		}
		return true;
	}

	private static boolean isUnwritable(int c) {
		boolean control = c < 0x20 && c != '\t' && c != '\n' && c != 0x0b && c != '\f' && c != '\r';
		return control || c == 0x7f || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
	}

	private static boolean isWebAddress(String link) {
		try {
			URI uri = new URI(link);
			return uri.getScheme() != null && WEB.contains(uri.getScheme().toLowerCase(java.util.Locale.ROOT))
					&& uri.getHost() != null;
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

}
