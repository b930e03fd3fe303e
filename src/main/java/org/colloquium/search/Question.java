package org.colloquium.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody typed, understood: words, {@code "exact phrases"}, {@code -unwanted}
 * ones, and the parts of an event where they are to stand, as in
 * {@code speaker:kolmogorov}. Whatever cannot be understood is a word, or nothing.
 *
 * @param wanted what is to be found
 * @param unwanted what must not stand in it
 */
record Question(List<Term> wanted, List<Term> unwanted) {

	/** What comes after so many words makes no difference. */
	private static final int MOST = 16;

	/** Only the longest words may be wrong. */
	private static final int DOUBTED = 4;

	private static final Pattern QUOTES = Pattern.compile("[“”„‟«»＂]");

	private static final Pattern TERM = Pattern
		.compile("(?<!\\S)(-)?(?:(speaker|title|series):\\s*)?(?:\"([^\"]*)\"|(\\S+))", Pattern.CASE_INSENSITIVE);

	Question {
		wanted = List.copyOf(wanted);
		unwanted = List.copyOf(unwanted);
	}

	static Question of(String typed) {
		List<Term> terms = new ArrayList<>();
		Matcher matcher = TERM.matcher(QUOTES.matcher(typed.strip()).replaceAll("\""));
		int pieces = 0;
		boolean news = false;
		while (matcher.find() && pieces < MOST) {
			boolean phrase = matcher.group(3) != null;
			String text = phrase ? matcher.group(3) : matcher.group(4);
			if (text.codePoints().anyMatch(Question::isSaid)) {
				Term term = new Term(text, part(matcher.group(2)), phrase, matcher.group(1) != null, false).joined();
				news = !terms.contains(term);
				if (news) {
					terms.add(term);
				}
				pieces += term.pieces();
			}
		}
		if (news) {
			terms.add(terms.remove(terms.size() - 1).opened());
		}
		List<Term> wanted = terms.stream().filter((term) -> !term.unwanted()).toList();
		List<Term> telling = wanted.stream().filter((term) -> !term.isIdle()).toList();
		return new Question(telling.isEmpty() ? wanted : telling, terms.stream().filter(Term::unwanted).toList());
	}

	private static Part part(String named) {
		return (named != null) ? Part.valueOf(named.toUpperCase(Locale.ROOT)) : null;
	}

	/* Letters and numbers, and the pictures that people write between them. */
	private static boolean isSaid(int character) {
		return Character.isLetterOrDigit(character)
				|| (character > 0xFFFF && Character.getType(character) == Character.OTHER_SYMBOL);
	}

	/** Whether nothing is asked for. */
	boolean isEmpty() {
		return this.wanted.isEmpty() && this.unwanted.isEmpty();
	}

	/** The plain words that stand next to each other. */
	String running() {
		return String.join(" ", words().map(Term::text).toList());
	}

	/** What may be misspelt. */
	Set<Term> doubted() {
		Set<Term> doubted = new HashSet<>();
		int pieces = 0;
		for (Term term : this.wanted.stream().sorted(Comparator.comparingInt((one) -> -one.text().length())).toList()) {
			pieces += term.pieces();
			if (pieces > DOUBTED) {
				break;
			}
			doubted.add(term);
		}
		return doubted;
	}

	/** The words that may stand anywhere. */
	Stream<Term> words() {
		return this.wanted.stream().filter((term) -> !term.phrase() && term.part() == null);
	}

}
