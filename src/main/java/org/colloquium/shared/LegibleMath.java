package org.colloquium.shared;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes LaTeX as plain text that a person can read where nothing is typeset: in
 * calendars, feeds, mails and search results. {@code $\mathcal{O}(n \log n)$} becomes
 * "O(n log n)". What it does not know it leaves in words; nothing is ever refused.
 */
public final class LegibleMath {

	/** A formula with its delimiters, by the rules of {@link MathInlineParser}. */
	static final Pattern FORMULA = Pattern.compile("\\$\\$(.{1,500}?)\\$\\$" + "|\\\\\\((.{1,500}?)\\\\\\)"
			+ "|\\\\\\[(.{1,500}?)\\\\\\]" + "|(?<![\\\\$])\\$(?![\\s$])((?:\\\\.|[^$\\\\]){0,500}+)(?<!\\s)\\$(?!\\d)",
			Pattern.DOTALL);

	private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+)");

	private static final Set<String> STRUCTURES = Set.of("frac", "dfrac", "tfrac", "binom", "sqrt", "mathbb");

	private static final Set<String> FUNCTIONS = Set.of("arccos", "arcsin", "arctan", "arg", "cos", "cosh", "cot",
			"deg", "det", "dim", "exp", "gcd", "hom", "inf", "ker", "lim", "liminf", "limsup", "ln", "log", "max",
			"min", "Pr", "sin", "sinh", "sup", "tan", "tanh");

	private static final Set<String> NAMES_TAKEN = Set.of("begin", "end", "label", "color");

	private static final int DEPTH = 30;

	private final String source;

	private final StringBuilder text = new StringBuilder();

	private int at;

	private int depth;

	private LegibleMath(String source, int depth) {
		this.source = source;
		this.depth = depth;
	}

	/** Whether it is worth looking for a formula. */
	static boolean mayBeIn(String text) {
		return text.indexOf('$') >= 0 || text.indexOf('\\') >= 0;
	}

	/**
	 * A text with its formulas made legible; the rest of it stays.
	 * @param text one that is no Markdown, such as a title
	 * @return the text without LaTeX
	 */
	public static String in(String text) {
		return !mayBeIn(text) ? text : FORMULA.matcher(text).replaceAll((found) -> {
			String inner = null;
			for (int group = 1; inner == null && group <= found.groupCount(); group++) {
				inner = found.group(group);
			}
			return Matcher.quoteReplacement(of(inner));
		});
	}

	/**
	 * Whether every command of a formula is one of mathematics, and none tells a
	 * typesetter to define, to load or to repeat anything.
	 * @param formula with or without its delimiters
	 * @return whether it may be typeset, though it may still be malformed
	 */
	public static boolean isKnown(String formula) {
		return COMMAND.matcher(formula).results().map((command) -> command.group(1)).allMatch(LegibleMath::isCommand);
	}

	private static boolean isCommand(String name) {
		return STRUCTURES.contains(name) || FUNCTIONS.contains(name) || MathSymbols.accent(name) != null
				|| MathSymbols.sign(name) != null || MathSymbols.isLayout(name);
	}

	/**
	 * One formula.
	 * @param formula with or without its delimiters
	 * @return the formula in a line of text
	 */
	static String of(String formula) {
		Matcher delimited = FORMULA.matcher(formula);
		return delimited.matches() ? in(formula) : read(formula, 0).strip();
	}

	private static String read(String source, int depth) {
		return (depth > DEPTH) ? source : new LegibleMath(source, depth).read();
	}

	private String read() {
		while (this.at < this.source.length()) {
			char c = this.source.charAt(this.at++);
			switch (c) {
				case '\\' -> command();
				case '{', '}', '$' -> {
				}
				case '^', '_' -> script(c);
				case '~', '&', '\n', '\r', '\t', ' ' -> space();
				default -> this.text.append(c);
			}
		}
		return this.text.toString();
	}

	private void command() {
		int start = this.at;
		while (this.at < this.source.length() && isLetter(this.source.charAt(this.at))) {
			this.at++;
		}
		String name = this.source.substring(start, this.at);
		if (name.isEmpty()) {
			sign();
			return;
		}
		switch (name) {
			case "frac", "dfrac", "tfrac" -> {
				String above = bracketed(argument());
				this.text.append(above).append('/').append(bracketed(argument()));
			}
			case "binom" -> this.text.append("C(").append(argument()).append(", ").append(argument()).append(')');
			case "sqrt" -> this.text.append('√').append(bracketed(argument()));
			case "mathbb" -> this.text.append(MathSymbols.doubleStruck(argument()));
			default -> named(name);
		}
	}

	private void named(String name) {
		if (NAMES_TAKEN.contains(name)) {
			argument();
		}
		else if (MathSymbols.accent(name) != null) {
			String letter = argument();
			this.text.append(letter)
				.append((letter.codePointCount(0, letter.length()) == 1) ? MathSymbols.accent(name) : "");
		}
		else if (MathSymbols.sign(name) != null) {
			symbol(MathSymbols.sign(name));
		}
		else if (!MathSymbols.isLayout(name)) {
			word(name);
		}
	}

	/* A relation stands free; a letter stands where it is. */
	private void symbol(String symbol) {
		if (symbol.startsWith(" ")) {
			space();
			this.text.append(symbol.strip());
			space();
		}
		else {
			this.text.append(symbol);
		}
	}

	/* A function's name does not run into its neighbours. */
	private void word(String name) {
		if (!this.text.isEmpty() && Character.isLetterOrDigit(this.text.charAt(this.text.length() - 1))) {
			space();
		}
		this.text.append(name);
		if (this.at < this.source.length() && Character.isLetterOrDigit(this.source.charAt(this.at))) {
			space();
		}
	}

	private void sign() {
		if (this.at < this.source.length()) {
			char c = this.source.charAt(this.at++);
			if (",;: \\".indexOf(c) >= 0) {
				space();
			}
			else if ("!()[]".indexOf(c) < 0) {
				this.text.append(c);
			}
		}
	}

	private void script(char mark) {
		String script = argument();
		String small = MathSymbols.script(mark, script);
		if (small != null) {
			this.text.append(small);
		}
		else if (!script.isEmpty()) {
			boolean index = mark == '_' || script.codePointCount(0, script.length()) == 1;
			this.text.append(mark).append(index ? bracketed(script) : "(" + script + ")");
		}
	}

	private static String bracketed(String text) {
		boolean simple = text.codePoints().allMatch(Character::isLetterOrDigit)
				|| text.codePointCount(0, text.length()) <= 1;
		return simple ? text : "(" + text + ")";
	}

	/* A group in braces, a command or a single character. */
	private String argument() {
		while (this.at < this.source.length() && this.source.charAt(this.at) == ' ') {
			this.at++;
		}
		int start = this.at;
		if (start == this.source.length()) {
			return "";
		}
		boolean group = this.source.charAt(start) == '{';
		this.at = group ? afterGroup(start) : afterToken(start);
		return read(this.source.substring(start, this.at), this.depth + 1).strip();
	}

	private int afterToken(int start) {
		int end = start + Character.charCount(this.source.codePointAt(start));
		if (this.source.charAt(start) == '\\') {
			while (end < this.source.length() && isLetter(this.source.charAt(end))) {
				end++;
			}
			return Math.min(this.source.length(), Math.max(end, start + 2));
		}
		return end;
	}

	private int afterGroup(int start) {
		int open = 0;
		for (int i = start; i < this.source.length(); i++) {
			char c = this.source.charAt(i);
			if (c == '\\') {
				i++;
			}
			else if (c == '{') {
				open++;
			}
			else if (c == '}' && --open == 0) {
				return i + 1;
			}
		}
		return this.source.length();
	}

	private void space() {
		if (!this.text.isEmpty() && this.text.charAt(this.text.length() - 1) != ' ') {
			this.text.append(' ');
		}
	}

	private static boolean isLetter(char c) {
		return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
	}

}
