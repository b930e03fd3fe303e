package org.colloquium.poster;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The fonts that come along, and end up in each sheet: Liberation Sans, and DejaVu Sans
 * for the letters and signs that it lacks.
 */
final class Fonts {

	private static final String LIBERATION = "/liberation/LiberationSans-";

	private static final String DEJAVU = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans";

	private static final int NORMAL = 400;

	private static final int BOLD = 700;

	private static final BitSet LETTERS = letters(LIBERATION + "Regular.ttf", DEJAVU + ".ttf");

	private Fonts() {
	}

	static void embed(PdfRendererBuilder sheet) {
		embed(sheet, "Liberation", LIBERATION, List.of("Regular", "Bold", "Italic", "BoldItalic"));
		embed(sheet, "DejaVu", DEJAVU, List.of("", "-Bold", "-Oblique", "-BoldOblique"));
	}

	private static void embed(PdfRendererBuilder sheet, String family, String files, List<String> faces) {
		for (int i = 0; i < faces.size(); i++) {
			String file = files + faces.get(i) + ".ttf";
			sheet.useFont(() -> open(file), family, (i % 2 == 0) ? NORMAL : BOLD,
					(i < 2) ? FontStyle.NORMAL : FontStyle.ITALIC, true);
		}
	}

	/**
	 * Whether there is a letter for a code point.
	 */
	static boolean have(int codePoint) {
		return Character.isWhitespace(codePoint) || LETTERS.get(codePoint);
	}

	private static BitSet letters(String... files) {
		BitSet letters = new BitSet();
		for (String file : files) {
			try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(open(file)))) {
				CmapLookup map = font.getUnicodeCmapLookup();
				for (int letter = 0; letter <= Character.MAX_CODE_POINT; letter++) {
					if (map.getGlyphId(letter) > 0) {
						letters.set(letter);
					}
				}
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		return letters;
	}

	private static InputStream open(String file) {
		return Fonts.class.getResourceAsStream(file);
	}

}
