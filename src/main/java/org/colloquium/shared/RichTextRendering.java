package org.colloquium.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

import org.springframework.web.util.HtmlUtils;

/**
 * Makes safe HTML of a rich text. Mathematics bypasses the sanitiser under numbered
 * marks, because the sanitiser would rewrite braces and comparisons inside it; it is put
 * back escaped and nothing else.
 */
final class RichTextRendering {

	private static final char MARK = '\uf8f0';

	private static final Pattern MARKED = Pattern.compile(MARK + "(\\d+)" + MARK);

	private static final List<Extension> EXTENSIONS = List.of(AutolinkExtension.create(), TablesExtension.create());

	private static final Parser PARSER = Parser.builder()
		.extensions(EXTENSIONS)
		.customInlineContentParserFactory(new MathInlineParser.Factory())
		.maxOpenBlockParsers(50)
		.build();

	private static final Map<String, String> ALIGNMENTS = Map.of("right", "at-end", "center", "at-centre");

	private static final PolicyFactory READABLE = new HtmlPolicyBuilder()
		.allowElements("p", "br", "hr", "em", "strong", "b", "i", "u", "s", "sub", "sup", "small", "code", "pre", "ul",
				"ol", "li", "dl", "dt", "dd", "blockquote", "table", "thead", "tbody", "tr", "th", "td")
		.allowElements((name, attributes) -> "h3", "h1", "h2", "h3")
		.allowElements((name, attributes) -> "h4", "h4", "h5", "h6")
		.allowElements("a")
		.allowAttributes("href")
		.onElements("a")
		.allowUrlProtocols("http", "https", "mailto")
		.requireRelsOnLinks("nofollow", "noopener")
		.allowAttributes("class")
		.matching(false, Set.copyOf(ALIGNMENTS.values()))
		.onElements("th", "td")
		.allowAttributes("scope")
		.matching(false, "col", "row")
		.onElements("th")
		.toFactory();

	private RichTextRendering() {
	}

	static String html(String source) {
		return html(source, (formula) -> "<span class=\"math\">" + HtmlUtils.htmlEscape(formula, "UTF-8") + "</span>");
	}

	static String legibleHtml(String source) {
		return html(source, (formula) -> HtmlUtils.htmlEscape(LegibleMath.of(formula), "UTF-8"));
	}

	private static String html(String source, UnaryOperator<String> formulaWriter) {
		List<String> formulas = new ArrayList<>();
		HtmlRenderer renderer = HtmlRenderer.builder()
			.extensions(EXTENSIONS)
			.attributeProviderFactory((context) -> RichTextRendering::describe)
			.nodeRendererFactory((context) -> new MarkRenderer(formulas, context.getWriter()::raw))
			.build();
		String rendered = renderer.render(PARSER.parse(source.replace(MARK, ' ')));
		return withFormulas(READABLE.sanitize(rendered), formulas.stream().map(formulaWriter).toList());
	}

	static String text(String source) {
		return PlainTextRendering.text(PARSER.parse(source));
	}

	/* HTML no longer knows how a cell is aligned. */
	private static void describe(Node node, String tag, Map<String, String> attributes) {
		if (node instanceof TableCell cell) {
			String alignment = ALIGNMENTS.get(String.valueOf(attributes.remove("align")));
			if (cell.isHeader()) {
				attributes.put("scope", "col");
			}
			if (alignment != null) {
				attributes.put("class", alignment);
			}
		}
	}

	private static String withFormulas(String html, List<String> formulas) {
		if (formulas.isEmpty()) {
			return html;
		}
		return MARKED.matcher(html).replaceAll((mark) -> {
			int number = Integer.parseInt(mark.group(1));
			return Matcher.quoteReplacement(formulas.get(number));
		});
	}

	private record MarkRenderer(List<String> formulas, Output output) implements NodeRenderer {

		@Override
		public Set<Class<? extends Node>> getNodeTypes() {
			return Set.of(MathInlineParser.Formula.class);
		}

		@Override
		public void render(Node node) {
			this.formulas.add(((MathInlineParser.Formula) node).source());
			this.output.write("" + MARK + (this.formulas.size() - 1) + MARK);
		}

	}

	private interface Output {

		void write(String html);

	}

}
