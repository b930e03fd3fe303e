package org.colloquium.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The readable part of an address: lower-case words joined by hyphens, as in
 * {@code opening-the-black-box}. Latin letters lose their accents; letters of other
 * scripts stay, since an address may carry them (RFC 3987).
 */
public record Slug(String value) {

	/** In characters; longer texts are cut, where possible between words. */
	public static final int MAX_LENGTH = 80;

	private static final Pattern SHAPE = Pattern.compile("^[\\p{L}\\p{M}\\p{N}]++(?:-[\\p{L}\\p{M}\\p{N}]++)*+");

	private static final Pattern ACCENTS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");

	private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

	public Slug {
		if (!isSlug(value)) {
			throw new IllegalArgumentException("Not a slug: " + value);
		}
	}

	public static boolean isSlug(String value) {
		return value != null && value.length() <= MAX_LENGTH && SHAPE.matcher(value).matches();
	}

	/**
	 * The slug of a title or name.
	 * @param text any text, or {@code null}
	 * @param otherwise what to call a text without a single letter or digit
	 * @return the slug
	 */
	public static Slug of(String text, String otherwise) {
		String words = (text != null) ? hyphenated(text) : "";
		return new Slug(words.isEmpty() ? otherwise : words);
	}

	private static String hyphenated(String text) {
		String plain = isAscii(text) ? text : unaccented(text);
		plain = trimmed(GAPS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-"));
		return (plain.length() > MAX_LENGTH) ? cut(plain) : plain;
	}

	private static boolean isAscii(String text) {
		return text.chars().allMatch((c) -> c < 128);
	}

	private static String unaccented(String text) {
		String plain = text.replace("ß", "ss")
			.replace("æ", "ae")
			.replace("Æ", "ae")
			.replace("ø", "o")
			.replace("Ø", "o");
		plain = plain.replace("ł", "l").replace("Ł", "l").replace("œ", "oe").replace("Œ", "oe");
		plain = ACCENTS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
		return Normalizer.normalize(plain, Normalizer.Form.NFC);
	}

	private static String cut(String words) {
		int hyphen = words.lastIndexOf('-', MAX_LENGTH);
		int end = (hyphen > MAX_LENGTH / 2) ? hyphen : MAX_LENGTH;
		if (Character.isHighSurrogate(words.charAt(end - 1))) {
			end--;
		}
		return trimmed(words.substring(0, end));
	}

	private static String trimmed(String words) {
		int from = words.startsWith("-") ? 1 : 0;
		int to = (words.length() > from && words.endsWith("-")) ? words.length() - 1 : words.length();
		return words.substring(from, to);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
