package org.colloquium.text;

import java.util.Map;

/**
 * The character references of HTML as they turn up in pasted texts: numbers, Latin
 * letters with their accents, and the common signs. An unknown name stays text.
 */
final class Entities {

	/** In characters, with ampersand and semicolon; the longest known name is shorter. */
	static final int MAX_LENGTH = 12;

	private static final Map<String, Integer> NAMED = Map.ofEntries(Map.entry("amp", (int) '&'),
			Map.entry("lt", (int) '<'), Map.entry("gt", (int) '>'), Map.entry("quot", (int) '"'),
			Map.entry("apos", (int) '\''), Map.entry("nbsp", 0xA0), Map.entry("shy", 0xAD), Map.entry("ndash", 0x2013),
			Map.entry("mdash", 0x2014), Map.entry("lsquo", 0x2018), Map.entry("rsquo", 0x2019),
			Map.entry("ldquo", 0x201C), Map.entry("rdquo", 0x201D), Map.entry("laquo", 0xAB), Map.entry("raquo", 0xBB),
			Map.entry("hellip", 0x2026), Map.entry("bull", 0x2022), Map.entry("middot", 0xB7),
			Map.entry("zwnj", 0x200C), Map.entry("zwj", 0x200D), Map.entry("ensp", 0x2002), Map.entry("emsp", 0x2003),
			Map.entry("thinsp", 0x2009), Map.entry("szlig", (int) 'ß'), Map.entry("aelig", (int) 'æ'),
			Map.entry("AElig", (int) 'æ'), Map.entry("oelig", (int) 'œ'), Map.entry("OElig", (int) 'œ'),
			Map.entry("eth", (int) 'ð'), Map.entry("thorn", (int) 'þ'), Map.entry("copy", 0xA9), Map.entry("reg", 0xAE),
			Map.entry("trade", 0x2122), Map.entry("euro", 0x20AC), Map.entry("deg", 0xB0), Map.entry("times", 0xD7),
			Map.entry("tab", 9), Map.entry("Tab", 9), Map.entry("NewLine", 10));

	private Entities() {
	}

	/**
	 * The character behind a reference.
	 * @param name what stands between ampersand and semicolon
	 * @return the code point, or -1 when there is no such reference
	 */
	static int decode(String name) {
		if (name.startsWith("#")) {
			return number(name);
		}
		boolean accented = name.length() > 3
				&& name.substring(1).matches("acute|grave|circ|uml|tilde|cedil|ring|caron|slash");
		return accented ? name.charAt(0) : NAMED.getOrDefault(name, -1);
	}

	private static int number(String name) {
		boolean hexadecimal = name.startsWith("#x") || name.startsWith("#X");
		try {
			int codePoint = hexadecimal ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
			return Character.isValidCodePoint(codePoint) ? codePoint : -1;
		}
		catch (NumberFormatException ex) {
			return -1;
		}
	}

}
