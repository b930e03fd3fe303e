package org.colloquium.text;

import java.util.Locale;
import java.util.Set;

/**
 * Finds the markup at a place of a text: HTML tags and comments, character references,
 * and the targets of Markdown links. Looking ahead costs linear time in all, since each
 * closing character is looked for once.
 */
final class Markup {

	/** Longer than any tag that a person or an editor program writes. */
	private static final int MAX_TAG = 2_000;

	private static final Set<String> INLINE = Set.of("b", "i", "em", "strong", "u", "s", "sub", "sup", "font", "small",
			"mark", "wbr", "tt", "big", "ins", "del", "strike");

	private static final Set<String> BLOCK = Set.of("a", "abbr", "address", "article", "aside", "blockquote", "body",
			"br", "button", "caption", "center", "cite", "code", "dd", "details", "div", "dl", "dt", "figcaption",
			"figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html", "iframe",
			"img", "input", "label", "li", "link", "main", "meta", "nav", "ol", "p", "picture", "pre", "q", "script",
			"section", "source", "span", "style", "summary", "table", "tbody", "td", "th", "thead", "time", "title",
			"tr", "ul", "video", "noscript", "object", "embed", "o", "kbd", "math", "svg");

	private final String text;

	private final Lookahead tagEnd;

	private final Lookahead commentEnd;

	private final Lookahead linkEnd;

	Markup(String text) {
		this.text = text;
		this.tagEnd = new Lookahead(text, ">");
		this.commentEnd = new Lookahead(text, "-->");
		this.linkEnd = new Lookahead(text, ")");
	}

	/**
	 * Where a tag or comment ends that begins here.
	 * @return the place behind it, or {@code at} when there is none
	 */
	int tag(int at) {
		if (this.text.startsWith("<!--", at)) {
			int end = this.commentEnd.from(at);
			return (end < 0) ? at : end + 3;
		}
		int end = this.tagEnd.from(at);
		boolean near = end >= 0 && end - at <= MAX_TAG;
		return (near && isKnown(name(at))) ? end + 1 : at;
	}

	/** Whether the tag here stands within words, as bold and italic type do. */
	boolean isInline(int at) {
		return INLINE.contains(name(at));
	}

	/** Where the target of a Markdown link ends, as in {@code [text](target)}. */
	int linkTarget(int at) {
		if (!this.text.startsWith("](", at)) {
			return at;
		}
		int end = this.linkEnd.from(at);
		return (end < 0 || end - at > MAX_TAG || hasSpaceBefore(at, end)) ? at : end + 1;
	}

	/**
	 * Where a character reference ends whose name begins behind {@code at}, or {@code at}
	 * when there is none.
	 */
	int reference(int at) {
		int end = at + 1;
		int last = Math.min(this.text.length(), at + Entities.MAX_LENGTH);
		while (end < last && isNameCharacter(this.text.charAt(end))) {
			end++;
		}
		boolean closed = end < last && this.text.charAt(end) == ';' && end > at + 1;
		return (closed && Entities.decode(this.text.substring(at + 1, end)) >= 0) ? end + 1 : at;
	}

	private boolean hasSpaceBefore(int at, int end) {
		for (int i = at; i < end; i++) {
			if (this.text.charAt(i) <= ' ') {
				return true;
			}
		}
		return false;
	}

	private String name(int at) {
		int start = this.text.startsWith("</", at) ? at + 2 : at + 1;
		int end = start;
		while (end < this.text.length() && end - start < 12 && Character.isLetterOrDigit(this.text.charAt(end))) {
			end++;
		}
		boolean ended = end < this.text.length() && " \t\r\n/>:".indexOf(this.text.charAt(end)) >= 0;
		return ended ? this.text.substring(start, end).toLowerCase(Locale.ROOT) : "";
	}

	private static boolean isKnown(String name) {
		return INLINE.contains(name) || BLOCK.contains(name);
	}

	private static boolean isNameCharacter(char c) {
		return c == '#' || (c < 128 && Character.isLetterOrDigit(c));
	}

	/** The next occurrence of a closing mark, remembered until it is passed. */
	private static final class Lookahead {

		private final String text;

		private final String mark;

		private int next = -2;

		Lookahead(String text, String mark) {
			this.text = text;
			this.mark = mark;
		}

		int from(int at) {
			if (this.next != -1 && this.next < at) {
				this.next = this.text.indexOf(this.mark, at);
			}
			return this.next;
		}

	}

}
