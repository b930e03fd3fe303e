package org.colloquium.poster;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;

import javax.imageio.ImageIO;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import org.springframework.stereotype.Component;

import org.colloquium.event.Event;

/**
 * Sets an event on one sheet, as large as it fits.
 */
@Component
class Typesetter {

	private static final float DOTS_PER_INCH = 96;

	static {
		// it would tell of every font and every sheet
		XRLog.listRegisteredLoggers().forEach((logger) -> XRLog.setLevel(logger, Level.WARNING));
	}

	/** How wide and high letters are; read from the fonts, which takes its time. */
	private final FSDefaultCacheStore metrics = new FSDefaultCacheStore();

	private final Layout layout;

	private final Photos photos;

	Typesetter(Layout layout, Photos photos) {
		this.layout = layout;
		this.photos = photos;
	}

	/**
	 * A document of one page, fonts included.
	 */
	byte[] pdf(Event event, Sheet sheet, Locale language) {
		Map<String, Photo> shown = this.photos.of(event);
		Function<Attempt, byte[]> press = (attempt) -> onePage(
				this.layout.html(event, sheet, attempt, language, shown.keySet()), shown);
		Fit fit = best(Attempt.BEST_FIRST, press)
			.orElseThrow(() -> new IllegalStateException("Too long for " + sheet + ": event " + event.id()));
		return best(fit.attempt().larger(), press).orElse(fit).page();
	}

	/** The first that fits, by halves, since all after it do too. */
	private static Optional<Fit> best(List<Attempt> attempts, Function<Attempt, byte[]> press) {
		int best = 0;
		int fits = attempts.size() - 1;
		Fit found = null;
		while (best <= fits) {
			int middle = (best + fits) / 2;
			byte[] page = press.apply(attempts.get(middle));
			found = (page != null) ? new Fit(attempts.get(middle), page) : found;
			best = (page != null) ? best : middle + 1;
			fits = (page != null) ? middle - 1 : fits;
		}
		return Optional.ofNullable(found);
	}

	/**
	 * The same as a picture.
	 */
	byte[] png(Event event, Sheet sheet, Locale language) {
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		try (PDDocument document = Loader.loadPDF(pdf(event, sheet, language))) {
			BufferedImage picture = new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH, ImageType.RGB);
			ImageIO.write(picture, "png", png);
			return png.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private byte[] onePage(String html, Map<String, Photo> shown) {
		Manuscript manuscript = Manuscript.of(html, shown);
		ByteArrayOutputStream pdf = new ByteArrayOutputStream();
		PdfRendererBuilder builder = new PdfRendererBuilder().withW3cDocument(manuscript.document(), null)
			.useObjectDrawerFactory(manuscript)
			.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
			.useUnicodeBidiReorderer(new ICUBidiReorderer())
			.useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, this.metrics)
			.useReplacementText("\u25a1")
			// nothing is fetched for what somebody wrote into an abstract
			.useUriResolver((base, address) -> null)
			.toStream(pdf);
		Fonts.embed(builder);
		try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
			renderer.layout();
			if (renderer.getRootBox().getLayer().getPages().size() > 1) {
				return null;
			}
			renderer.createPDF();
			return pdf.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private record Fit(Attempt attempt, byte[] page) {

	}

}
