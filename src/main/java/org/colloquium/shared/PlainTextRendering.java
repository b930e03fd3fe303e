package org.colloquium.shared;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentNodeRendererContext;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jsoup.Jsoup;

/**
 * Makes text without any markup of a rich text, in paragraphs, with legible formulas.
 */
final class PlainTextRendering {

	private static final String CELL_BREAK = " | ";

	private static final Pattern LINE_BREAK = Pattern.compile("(?i)<br\\s*/?>|</p>|</li>|</div>|</h\\d>|</tr>");

	private static final Pattern LINE_GAP = Pattern.compile("\\n\\s+");

	private static final Pattern NEXT_CELL = Pattern.compile("(?i)</t[dh]>\\s*(?=<t[dh]\\b)");

	/** Of an address that was written without one. */
	private static final String PROTOCOL = "http://";

	private static final TextContentRenderer RENDERER = TextContentRenderer.builder()
		.lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS)
		.nodeRendererFactory(Rest::new)
		.extensions(List.of(TablesExtension.create()))
		.build();

	private PlainTextRendering() {
	}

	static String text(Node document) {
		return trimmed(RENDERER.render(document));
	}

	/** Without spaces before the ends of lines. */
	static String trimmed(String text) {
		StringBuilder trimmed = new StringBuilder(text.length());
		int end = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '\n') {
				trimmed.setLength(end);
			}
			trimmed.append(c);
			end = (c != ' ' && c != '\t' && c != '\u00a0') ? trimmed.length() : end;
		}
		trimmed.setLength(end);
		return trimmed.toString().strip();
	}

	/**
	 * What CommonMark's own rendering would leave as markup.
	 */
	private record Rest(TextContentNodeRendererContext context) implements NodeRenderer {

		@Override
		public Set<Class<? extends Node>> getNodeTypes() {
			return Set.of(MathInlineParser.Formula.class, HtmlInline.class, HtmlBlock.class, Link.class,
					TableCell.class);
		}

		@Override
		public void render(Node node) {
			if (node instanceof MathInlineParser.Formula formula) {
				this.context.getWriter().write(LegibleMath.of(formula.source()));
			}
			else if (node instanceof HtmlInline tag) {
				this.context.getWriter().write(LINE_BREAK.matcher(tag.getLiteral()).matches() ? "\n" : "");
			}
			else if (node instanceof HtmlBlock block) {
				this.context.getWriter().write(words(block.getLiteral()));
				this.context.getWriter().block();
			}
			else if (node instanceof Link link) {
				render(link);
			}
			else if (node instanceof TableCell cell) {
				render(cell);
			}
		}

		private void render(TableCell cell) {
			for (Node child = cell.getFirstChild(); child != null; child = child.getNext()) {
				this.context.render(child);
			}
			if (cell.getNext() != null) {
				this.context.getWriter().write(CELL_BREAK);
			}
		}

		private void render(Link link) {
			StringBuilder words = new StringBuilder();
			for (Node child = link.getFirstChild(); child != null; child = child.getNext()) {
				words.append((child instanceof Text text) ? text.getLiteral() : "");
				this.context.render(child);
			}
			String address = link.getDestination().replaceFirst("^mailto:", "");
			if (!address.contentEquals(words) && !address.contentEquals(PROTOCOL + words)) {
				this.context.getWriter().write(" (" + address + ")");
			}
		}

		private static String words(String html) {
			String parted = NEXT_CELL.matcher(html).replaceAll(CELL_BREAK + "$0");
			String marked = LINE_BREAK.matcher(parted).replaceAll("\n$0");
			return LINE_GAP.matcher(trimmed(Jsoup.parse(marked).body().wholeText())).replaceAll("\n");
		}

	}

}
