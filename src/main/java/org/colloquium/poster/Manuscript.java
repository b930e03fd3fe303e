package org.colloquium.poster;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.render.Box;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

import org.colloquium.shared.LegibleMath;

/**
 * A page of HTML in which whatever is not made of letters that the fonts have is replaced
 * by a place for a drawing.
 */
final class Manuscript implements FSObjectDrawerFactory {

	/** What the style sheets of the posters set in heavy letters. */
	private static final String HEAVY = "h1, h2, .heavy, .series, .off, .day, .hours, .place, strong, b";

	private final List<Drawing> drawings = new ArrayList<>();

	private final Document document;

	private Manuscript(Document document) {
		this.document = document;
	}

	/**
	 * Reads a page.
	 * @param html formulas stand in elements of the class {@code math}, an address to be
	 * shown as a code in one of the class {@code code}, the name of a picture in one of
	 * the class {@code photo}
	 * @param photos the pictures by their names
	 */
	static Manuscript of(String html, Map<String, Photo> photos) {
		Manuscript manuscript = new Manuscript(Jsoup.parse(html));
		manuscript.document.select(".photo").forEach((element) -> manuscript.show(element, photos));
		manuscript.document.select(".math").forEach(manuscript::typeset);
		manuscript.document.select(".code").forEach(manuscript::encode);
		manuscript.document.body().select("*").forEach(manuscript::drawUnknownLetters);
		return manuscript;
	}

	org.w3c.dom.Document document() {
		return new W3CDom().namespaceAware(false).fromJsoup(this.document);
	}

	private void typeset(Element element) {
		String source = element.text();
		Optional<Formula> formula = Formula.of(source);
		if (formula.isPresent()) {
			element.replaceWith(place(formula.get(), LegibleMath.in(source)));
		}
		else {
			element.text(LegibleMath.in(source));
		}
	}

	private void show(Element element, Map<String, Photo> photos) {
		Photo photo = photos.get(element.text());
		element.empty();
		if (photo != null) {
			element.appendChild(place(photo, ""));
		}
	}

	private void encode(Element element) {
		String address = element.text();
		element.empty().appendChild(place(new Code(address), address));
	}

	private void drawUnknownLetters(Element element) {
		boolean bold = element.closest(HEAVY) != null;
		for (TextNode text : List.copyOf(element.textNodes())) {
			if (text.getWholeText().codePoints().anyMatch((letter) -> !Fonts.have(letter))) {
				replace(text, bold);
			}
		}
	}

	private void replace(TextNode text, boolean bold) {
		Words.Word before = new Words.Word("", true);
		for (Words.Word word : Words.of(text.getWholeText()).all()) {
			Optional<Outline> outline = word.isKnown() ? Optional.empty() : Outline.of(word.text(), bold);
			String gap = before.isKnown() ? "" : " ";
			text.before(outline.<org.jsoup.nodes.Node>map((drawn) -> place(drawn, word.text()))
				.orElseGet(() -> new TextNode(word.isKnown() ? word.text() : gap + Transliteration.of(word.text()))));
			before = word;
		}
		text.remove();
	}

	private Element place(Drawing drawing, String words) {
		this.drawings.add(drawing);
		return new Element("object").attr("type", "drawing")
			.attr("data", String.valueOf(this.drawings.size() - 1))
			.attr("id", "drawing-" + (this.drawings.size() - 1))
			.attr("title", words)
			.attr("style",
					String.format(Locale.ROOT,
							"display: inline-block; width: %.4fem; height: %.4fem; vertical-align: %.4fem",
							drawing.width(), drawing.height() + drawing.depth(), -drawing.depth()));
	}

	@Override
	public boolean isReplacedObject(org.w3c.dom.Element element) {
		return element.getAttribute("type").equals("drawing");
	}

	@Override
	public FSObjectDrawer createDrawer(org.w3c.dom.Element element) {
		if (!isReplacedObject(element)) {
			return null;
		}
		Drawing drawing = this.drawings.get(Integer.parseInt(element.getAttribute("data")));
		return (place, x, y, width, height, paper, context, dotsPerPixel) -> {
			double scale = width / dotsPerPixel / drawing.width();
			Color color = colorOf(context.getBoxById(element.getAttribute("id")));
			// it is cut to whole pixels
			paper.drawWithGraphics((float) x, (float) y, up(width / dotsPerPixel), up(height / dotsPerPixel),
					(graphics) -> {
						graphics.setColor(color);
						graphics.scale(scale, scale);
						drawing.draw(graphics);
					});
			return null;
		};
	}

	private static Color colorOf(Box place) {
		return (place != null && place.getStyle().getColor() instanceof FSRGBColor known)
				? new Color(known.getRed(), known.getGreen(), known.getBlue()) : Color.BLACK;
	}

	private static float up(double pixels) {
		return (float) Math.ceil(pixels);
	}

}
