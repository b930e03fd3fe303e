package org.colloquium.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

/**
 * What the commands of LaTeX look like in Unicode.
 */
final class MathSymbols {

	private static final Properties SIGNS = load();

	private static final Map<String, String> ACCENTS = Map.of("hat", "\u0302", "widehat", "\u0302", "tilde", "\u0303",
			"widetilde", "\u0303", "bar", "\u0304", "overline", "\u0305", "vec", "\u20d7", "dot", "\u0307", "ddot",
			"\u0308");

	private static final Set<String> LAYOUT = Set.of("left", "right", "big", "Big", "bigg", "Bigg", "bigl", "bigr",
			"Bigl", "Bigr", "displaystyle", "textstyle", "limits", "nolimits", "mathcal", "mathscr", "mathfrak",
			"mathrm", "mathbf", "mathit", "mathsf", "mathtt", "boldsymbol", "bm", "text", "textrm", "textbf", "textit",
			"texttt", "textsf", "textsc", "emph", "mbox", "operatorname", "rm", "bf", "it", "cal", "mathop", "mathbin",
			"mathrel", "ensuremath", "underline", "xspace");

	/** A longer exponent is hard to read in small characters. */
	private static final int LONGEST_SCRIPT = 4;

	private static final String CAN_BE_RAISED = "0123456789+-=()abcdefghijklmnoprstuvwxyz";

	private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ";

	private static final String CAN_BE_LOWERED = "0123456789+-=()aehijklmnoprstuvx";

	private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ";

	private static final String LETTERS = "CHNPQRZ";

	private static final String DOUBLE = "ℂℍℕℙℚℝℤ";

	private MathSymbols() {
	}

	/**
	 * The sign of a command, with a space before and after it where it is a relation.
	 * @return {@code null} for one that has none
	 */
	static String sign(String command) {
		return SIGNS.getProperty(command);
	}

	static String accent(String command) {
		return ACCENTS.get(command);
	}

	/**
	 * Whether a command only says how something is set.
	 */
	static boolean isLayout(String command) {
		return LAYOUT.contains(command);
	}

	/**
	 * An exponent or an index in small characters.
	 * @return {@code null} where Unicode has not all of them
	 */
	static String script(char mark, String text) {
		if (text.length() > LONGEST_SCRIPT) {
			return null;
		}
		boolean raised = mark == '^';
		StringBuilder small = new StringBuilder();
		for (char c : text.toCharArray()) {
			int known = (raised ? CAN_BE_RAISED : CAN_BE_LOWERED).indexOf(c);
			if (known < 0) {
				return null;
			}
			small.append((raised ? RAISED : LOWERED).charAt(known));
		}
		return small.toString();
	}

	static String doubleStruck(String letters) {
		int known = (letters.length() == 1) ? LETTERS.indexOf(letters) : -1;
		return (known >= 0) ? DOUBLE.substring(known, known + 1) : letters;
	}

	private static Properties load() {
		try (InputStream stream = MathSymbols.class.getResourceAsStream("math-symbols.properties")) {
			Properties signs = new Properties();
			signs.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
			return signs;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
