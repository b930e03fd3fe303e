package org.colloquium.text;

import java.util.Map;
import java.util.Set;

/**
 * Reads a backslash command of LaTeX: an accent vanishes, a letter command becomes its
 * letter, a Greek name its letter, a font command nothing, any other command its name.
 */
final class Latex {

	private static final String ACCENT_SIGNS = "'\"`^~=.";

	private static final String ACCENT_LETTERS = "cvHukrbdt";

	private static final Set<String> FONTS = Set.of("emph", "textbf", "textit", "textsf", "texttt", "textsc", "textrm",
			"text", "bf", "it", "em", "rm", "sf", "tt", "sc", "mathbb", "mathbf", "mathcal", "mathfrak", "mathit",
			"mathrm", "mathscr", "mathsf", "bm", "boldsymbol", "underline", "left", "right", "mbox", "operatorname",
			"displaystyle", "big", "Big", "href", "url", "begin", "end", "item", "noindent", "par", "quad");

	private static final Map<String, String> LETTERS = Map.ofEntries(Map.entry("ss", "ß"), Map.entry("ae", "æ"),
			Map.entry("AE", "æ"), Map.entry("oe", "œ"), Map.entry("OE", "œ"), Map.entry("o", "ø"), Map.entry("O", "ø"),
			Map.entry("l", "ł"), Map.entry("L", "ł"), Map.entry("aa", "a"), Map.entry("AA", "a"), Map.entry("i", "i"),
			Map.entry("j", "j"), Map.entry("alpha", "α"), Map.entry("beta", "β"), Map.entry("gamma", "γ"),
			Map.entry("Gamma", "γ"), Map.entry("delta", "δ"), Map.entry("Delta", "δ"), Map.entry("epsilon", "ε"),
			Map.entry("varepsilon", "ε"), Map.entry("zeta", "ζ"), Map.entry("eta", "η"), Map.entry("theta", "θ"),
			Map.entry("Theta", "θ"), Map.entry("kappa", "κ"), Map.entry("lambda", "λ"), Map.entry("Lambda", "λ"),
			Map.entry("mu", "μ"), Map.entry("nu", "ν"), Map.entry("xi", "ξ"), Map.entry("Xi", "ξ"),
			Map.entry("pi", "π"), Map.entry("Pi", "π"), Map.entry("rho", "ρ"), Map.entry("sigma", "σ"),
			Map.entry("Sigma", "σ"), Map.entry("tau", "τ"), Map.entry("phi", "φ"), Map.entry("varphi", "φ"),
			Map.entry("Phi", "φ"), Map.entry("chi", "χ"), Map.entry("psi", "ψ"), Map.entry("Psi", "ψ"),
			Map.entry("omega", "ω"), Map.entry("Omega", "ω"));

	private Latex() {
	}

	/**
	 * Reads the command at a backslash.
	 * @return the command, never longer than the text
	 */
	static Command read(String text, int at) {
		int end = at + 1;
		while (end < text.length() && isLetter(text.charAt(end))) {
			end++;
		}
		String name = text.substring(at + 1, end);
		if (name.isEmpty()) {
			boolean accent = end < text.length() && ACCENT_SIGNS.indexOf(text.charAt(end)) >= 0;
			return accent ? new Command(end + 1, "", true) : new Command(end, "", false);
		}
		if (LETTERS.containsKey(name)) {
			return new Command(end, LETTERS.get(name), name.length() <= 2);
		}
		if (name.length() == 1 && ACCENT_LETTERS.contains(name)) {
			return accentLetter(text, at, end);
		}
		return new Command(FONTS.contains(name) ? end : at + 1, "", false);
	}

	/** {@code \v{s}} and {@code \v s}, but not a variable called {@code \v}. */
	private static Command accentLetter(String text, int at, int end) {
		boolean braced = end < text.length() && text.charAt(end) == '{';
		boolean spaced = end + 1 < text.length() && text.charAt(end) == ' ' && isLetter(text.charAt(end + 1));
		return (braced || spaced) ? new Command(end + (spaced ? 1 : 0), "", true) : new Command(at + 1, "", false);
	}

	private static boolean isLetter(char c) {
		return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
	}

	/**
	 * A command as read: where it ends, the letter that it stands for, and whether it
	 * stands within a word.
	 */
	record Command(int end, String letter, boolean withinWord) {
	}

}
