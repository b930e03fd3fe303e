package org.colloquium.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

import org.instancio.Instancio;

/** Texts that nobody wrote, made of invented words, and edits of them. */
final class InventedText {

	/** Where {@link #seeds} is found by a parameterised test. */
	static final String SEEDS = "org.colloquium.text.InventedText#seeds";

	private static final String[] SYLLABLES = { "ba", "ke", "li", "mo", "nu", "ra", "se", "ti", "vo", "zu", "an", "er",
			"il", "on", "us", "pra", "ste", "tri", "flo", "gru" };

	private final Random random;

	InventedText(long seed) {
		this.random = new Random(seed);
	}

	/**
	 * Seeds for a property that is to hold for every text; the same ones in every run.
	 */
	static Stream<Long> seeds() {
		return Instancio.of(Long.class).withSeed(250).stream().limit(250);
	}

	String word() {
		StringBuilder word = new StringBuilder();
		for (int i = 0; i < 2 + this.random.nextInt(3); i++) {
			word.append(SYLLABLES[this.random.nextInt(SYLLABLES.length)]);
		}
		return word.toString();
	}

	List<String> words(int count) {
		List<String> words = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			words.add(word());
		}
		return words;
	}

	/** A sentence that begins with a capital letter and ends with a full stop. */
	String sentence() {
		String words = String.join(" ", words(6 + this.random.nextInt(14)));
		return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
	}

	List<String> sentences(int count) {
		List<String> sentences = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			sentences.add(sentence());
		}
		return sentences;
	}

	/** Replaces, removes or inserts words at so many random places. */
	List<String> edited(List<String> words, int edits) {
		List<String> edited = new ArrayList<>(words);
		for (int i = 0; i < edits; i++) {
			int place = this.random.nextInt(edited.size());
			switch (this.random.nextInt(3)) {
				case 0 -> edited.set(place, word());
				case 1 -> edited.remove(place);
				default -> edited.add(place, word());
			}
		}
		return edited;
	}

	/**
	 * Replaces every so manieth word, which leaves no longer run than that. Words are
	 * harder to tell as one text only if more of them are edited.
	 */
	List<String> editedEvenly(List<String> words, int distance, int first) {
		List<String> edited = new ArrayList<>(words);
		for (int i = first; i < edited.size(); i += distance) {
			edited.set(i, word());
		}
		return edited;
	}

	/** The same words in another dress. */
	String dressed(List<String> words) {
		StringBuilder text = new StringBuilder("<p>");
		for (String word : words) {
			text.append(switch (this.random.nextInt(6)) {
				case 0 -> word.toUpperCase(Locale.ROOT);
				case 1 -> "<em>" + word + "</em>";
				case 2 -> "**" + word + "**";
				case 3 -> word.charAt(0) + "\u00AD" + word.substring(1);
				case 4 -> "“" + word + "”";
				default -> word;
			}).append(this.random.nextBoolean() ? " " : "\u00A0\n");
		}
		return text.append("</p>").toString();
	}

}
