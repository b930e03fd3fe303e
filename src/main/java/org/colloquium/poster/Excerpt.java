package org.colloquium.poster;

import java.text.BreakIterator;
import java.util.Locale;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import org.colloquium.shared.RichText;

/**
 * The beginning of a text, for a sheet that has no room for all of it.
 */
final class Excerpt {

	private Excerpt() {
	}

	/**
	 * Cuts a text behind a sentence.
	 * @param text a text, or {@code null}
	 * @param most how many characters may remain
	 * @return HTML that ends in an ellipsis if anything was left out, or {@code null}
	 */
	static String of(RichText text, int most) {
		if (text == null || most == 0) {
			return null;
		}
		Document document = Jsoup.parseBodyFragment(text.html());
		document.outputSettings().prettyPrint(false);
		int left = most;
		for (Element block : document.body().children()) {
			int length = block.text().length();
			if (left <= 0) {
				block.remove();
			}
			else if (length > left) {
				block.text(sentences(block.text(), left) + " …");
				left = 0;
			}
			left -= length;
		}
		return document.body().html();
	}

	private static String sentences(String text, int most) {
		BreakIterator ends = BreakIterator.getSentenceInstance(Locale.ROOT);
		ends.setText(text);
		int end = ends.preceding(most + 1);
		if (end < most / 2) {
			int space = text.lastIndexOf(' ', most);
			end = (space > 0) ? space : text.offsetByCodePoints(0, text.codePointCount(0, most) - 1);
		}
		return text.substring(0, end).strip();
	}

}
