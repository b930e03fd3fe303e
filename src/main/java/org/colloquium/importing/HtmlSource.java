package org.colloquium.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/**
 * Reads the source text of a web page as the lines that a browser would show.
 */
final class HtmlSource implements NodeVisitor {

	private static final Pattern BEGINNING = Pattern.compile(
			"^\\s{0,99}<(?:!doctype|html|head|body|div|p|h[1-6]|table|tr|ul|ol|section|article|main|span|b|strong|meta|!--)[\\s>-]",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern ANY_TAG = Pattern.compile("</[a-z][a-z0-9]{0,10}>|<br ?/?>", Pattern.CASE_INSENSITIVE);

	/** As a browser takes them for one; a no-break space is none of them. */
	private static final Pattern SPACES = Pattern.compile("\\s+");

	private final List<Line> lines = new ArrayList<>();

	private final StringBuilder text = new StringBuilder();

	/* Where the line begins in the source. */
	private int number = 1;

	private HtmlSource() {
	}

	/**
	 * One line as it would be shown.
	 *
	 * @param number the line of the source at which it begins, counted from 1
	 */
	record Line(int number, String text) {

	}

	/** Whether a text is the source of a page: one that only mentions tags is not. */
	static boolean is(String text) {
		return BEGINNING.matcher(text).find() && ANY_TAG.matcher(text).find();
	}

	static List<Line> lines(String html) {
		HtmlSource source = new HtmlSource();
		Parser.htmlParser().setTrackPosition(true).parseInput(html, "").body().traverse(source);
		source.end();
		return source.lines;
	}

	@Override
	public void head(Node node, int depth) {
		if (node instanceof TextNode words) {
			add(words);
		}
		else if (node instanceof Element element && (element.isBlock() || element.nameIs("br"))) {
			end();
			blank(element);
			this.text.append(element.nameIs("li") ? "- " : "");
		}
	}

	@Override
	public void tail(Node node, int depth) {
		if (!(node instanceof Element element)) {
			return;
		}
		if (element.nameIs("a")) {
			address(element.attr("href"), element.text());
		}
		else if (element.nameIs("td") || element.nameIs("th")) {
			this.text.append('\t');
		}
		else if (element.isBlock()) {
			end();
			blank(element);
		}
	}

	private void add(TextNode words) {
		String shown = SPACES.matcher(words.getWholeText()).replaceAll(" ");
		if (this.text.isEmpty() && !shown.isBlank()) {
			this.number = words.sourceRange().start().lineNumber();
		}
		boolean between = this.text.isEmpty() || Character.isWhitespace(this.text.charAt(this.text.length() - 1));
		this.text.append(between ? shown.stripLeading() : shown);
	}

	/* An address that the page does not show may be where to join. */
	private void address(String href, String shown) {
		boolean web = href.startsWith("http://") || href.startsWith("https://");
		if (web && !shown.contains(href)) {
			this.text.append(" <").append(href).append('>');
		}
	}

	private void end() {
		if (!this.text.toString().isBlank()) {
			this.lines.add(new Line(this.number, this.text.toString()));
		}
		this.text.setLength(0);
	}

	/*
	 * Paragraphs and headings stand apart; the rows of a table and the items of a list do
	 * not.
	 */
	private void blank(Element element) {
		boolean apart = element.nameIs("p") || element.normalName().matches("h[1-6]");
		if (apart && !this.lines.isEmpty()) {
			this.lines.add(new Line(this.lines.get(this.lines.size() - 1).number(), ""));
		}
	}

}
