package org.colloquium.shared;

import java.util.Set;

import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Recognises mathematics in CommonMark, so that {@code $a_1*b_2$} is not taken for
 * emphasis. A single dollar opens only before, and closes only after, something other
 * than a space, and closes not before a digit (the rule of Pandoc's
 * {@code tex_math_dollars}): "$5 and $10" stays money.
 */
class MathInlineParser implements InlineContentParser {

	/* A formula is never longer; the limit keeps a text of nothing but dollars cheap. */
	private static final int MAX_LENGTH = 2_000;

	@Override
	public ParsedInline tryParse(InlineParserState state) {
		Scanner scanner = state.scanner();
		Position start = scanner.position();
		String closing = opened(scanner);
		if (closing != null && closes(scanner, closing)) {
			String source = scanner.getSource(start, scanner.position()).getContent();
			return ParsedInline.of(new Formula(source), scanner.position());
		}
		return ParsedInline.none();
	}

	private String opened(Scanner scanner) {
		if (scanner.next('\\')) {
			return scanner.next('(') ? "\\)" : scanner.next('[') ? "\\]" : null;
		}
		scanner.next('$');
		if (scanner.next('$')) {
			return "$$";
		}
		return Character.isWhitespace(scanner.peek()) ? null : "$";
	}

	private boolean closes(Scanner scanner, String closing) {
		char last = ' ';
		for (int length = 0; length < MAX_LENGTH && scanner.hasNext(); length++) {
			char c = scanner.peek();
			if (c == closing.charAt(0) && isEnd(scanner, closing, last)) {
				return length > 0;
			}
			scanner.next();
			if (c == '\\' && closing.charAt(0) == '$' && scanner.hasNext()) {
				scanner.next();
			}
			last = c;
		}
		return false;
	}

	private boolean isEnd(Scanner scanner, String closing, char before) {
		Position here = scanner.position();
		boolean whole = scanner.next(closing);
		if (whole && closing.equals("$")) {
			whole = !Character.isWhitespace(before) && !Character.isDigit(scanner.peek());
		}
		if (!whole) {
			scanner.setPosition(here);
		}
		return whole;
	}

	/**
	 * One formula, delimiters included.
	 */
	static class Formula extends CustomNode {

		private final String source;

		Formula(String source) {
			this.source = source;
		}

		String source() {
			return this.source;
		}

	}

	static class Factory implements InlineContentParserFactory {

		@Override
		public Set<Character> getTriggerCharacters() {
			return Set.of('$', '\\');
		}

		@Override
		public InlineContentParser create() {
			return new MathInlineParser();
		}

	}

}
