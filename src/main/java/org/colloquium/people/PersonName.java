package org.colloquium.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A person's name as it is printed.
 *
 * @param value one line, not blank
 */
public record PersonName(String value) {

	/** In UTF-16 code units. */
	public static final int MAX_LENGTH = 200;

	private static final Pattern ACCENTS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");

	private static final Pattern GAPS = Pattern.compile("[\\s\\u00a0.,'’\\-]+");

	public PersonName {
		if (value == null || value.isBlank() || value.length() > MAX_LENGTH) {
			throw new IllegalArgumentException("Not a name: " + value);
		}
	}

	/**
	 * What two spellings of one name have in common: case, accents, points, hyphens and
	 * spaces do not count.
	 * @return the key under which a person of this name is looked up, never empty
	 */
	public String key() {
		String plain = Normalizer.normalize(this.value, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
		String key = GAPS.matcher(ACCENTS.matcher(plain).replaceAll("")).replaceAll(" ").strip();
		String kept = key.isEmpty() ? this.value : key;
		return (kept.length() > MAX_LENGTH) ? kept.substring(0, MAX_LENGTH) : kept;
	}

	/**
	 * The name of the family, as far as it can be told from the order of the words.
	 * @return what stands before a comma, or else the last word
	 */
	public String surname() {
		String name = this.value.strip();
		int comma = name.indexOf(',');
		return (comma > 0) ? name.substring(0, comma).strip() : name.substring(name.lastIndexOf(' ') + 1);
	}

	@Override
	public String toString() {
		return this.value;
	}

}
