package org.colloquium.poster;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import javax.imageio.ImageIO;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.colloquium.event.DraftBuilder;
import org.colloquium.event.Event;
import org.colloquium.event.EventDrafts;
import org.colloquium.event.Programme;
import org.colloquium.people.PictureChange;
import org.colloquium.people.PictureFile;
import org.colloquium.people.Speaker;
import org.colloquium.people.SpeakerRegister;

import static java.lang.Character.UnicodeScript.ARABIC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

/**
 * Posters, slides and cards as they are sent, read by a library for PDF and one for
 * codes.
 */
@SpringBootTest(properties = "colloquium.demo=true")
@AutoConfigureMockMvc
class PosterTests {

	private static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Programme programme;

	@Autowired
	private SpeakerRegister register;

	@Test
	void aPosterSaysEverythingOnOnePage() throws Exception {
		Event event = enter(EventDrafts.compilers());
		try (PDDocument poster = read(event, "poster.pdf")) {
			assertThat(text(poster)).contains("Computing Colloquium", "The education of a computer", "Grace Hopper",
					"Remington Rand", "Tuesday 14 February 2096", "16:15–17:15", "Turing Hall",
					"Let the machine write its programs.", "Wrote the", "A-0", "Ada King", "Free",
					"/events/" + event.id());
			assertThat(text(poster)).doesNotContain("meet.example.org", "ada@example.org");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "A4", "A3", "a3" })
	void aPosterHasTheSizeThatWasAskedFor(String size) throws Exception {
		try (PDDocument poster = read(enter(EventDrafts.compilers()), "poster.pdf?size=" + size)) {
			assertThat(poster.getPage(0).getMediaBox().getWidth() / POINTS_PER_MILLIMETRE)
				.isCloseTo(size.equals("A4") ? 210 : 297, offset(0.5f));
		}
	}

	@Test
	void aPosterHasItsFontsInIt() throws Exception {
		try (PDDocument poster = read(enter(EventDrafts.compilers().abstractText("Greek Ξενοφών, *set* ∀x ∃y")),
				"poster.pdf")) {
			PDPage page = poster.getPage(0);
			PDResources resources = page.getResources();
			assertThat(StreamSupport.stream(resources.getFontNames().spliterator(), false)).isNotEmpty()
				.allSatisfy((name) -> assertThat(resources.getFont(name).isEmbedded()).isTrue());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "poster.pdf?size=A4", "poster.pdf?size=A3", "slide.pdf" })
	void aPhoneReadsTheCode(String file) throws Exception {
		Event event = enter(EventDrafts.compilers());
		try (PDDocument document = read(event, file)) {
			assertThat(code(new PDFRenderer(document).renderImageWithDPI(0, 150))).endsWith("/events/" + event.id());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "poster.pdf", "poster.pdf?size=A3", "slide.pdf" })
	void anythingThatCanBeEnteredFitsOnOnePage(String file) throws Exception {
		DraftBuilder draft = EventDrafts.compilers()
			.title("W".repeat(400))
			.location("Auditorium ".repeat(15).strip())
			.note("Note ".repeat(30).strip())
			.abstractText("A sentence that goes on and on. ".repeat(600))
			.audience("Everybody ".repeat(20).strip());
		for (int i = 0; i < 12; i++) {
			draft.speaker("Speaker of a Long Name " + i, "University of ".repeat(8) + i, "A bio. ".repeat(400), null);
		}
		try (PDDocument document = read(enter(draft), file)) {
			assertThat(document.getNumberOfPages()).isOne();
			assertThat(text(document)).contains("Speaker of a Long Name 11");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "W", "Auditorium " })
	void aLongPlaceStaysOnTheSlide(String part) throws Exception {
		Event event = enter(EventDrafts.compilers().location(part.repeat(200 / part.length()).strip()));
		try (PDDocument slide = read(event, "slide.pdf")) {
			float paper = slide.getPage(0).getMediaBox().getHeight();
			assertThat(letters(slide)).allSatisfy((letter) -> assertThat(letter.getYDirAdj()).isLessThan(paper - 10));
		}
	}

	@Test
	void allSpeakersBeginWhereTheTitleDoes() throws Exception {
		Event event = enter(EventDrafts.compilers().speaker("مريم ميرزاخاني", "Tehran", null, null));
		try (PDDocument poster = read(event, "poster.pdf")) {
			double left = letters(poster).stream().mapToDouble(TextPosition::getXDirAdj).min().orElseThrow();
			assertThat(letters(poster))
				.filteredOn((letter) -> Character.UnicodeScript.of(letter.getUnicode().codePointAt(0)) == ARABIC)
				.anySatisfy((letter) -> assertThat(letter.getXDirAdj()).isLessThan((float) left + 30));
		}
	}

	@Test
	void whereTheBiosHadToGoTheLettersGrowAgain() throws Exception {
		DraftBuilder draft = EventDrafts.compilers().abstractText("Zeppelins.");
		for (int i = 0; i < 6; i++) {
			draft.speaker("Speaker " + i, null, "A bio. ".repeat(400), null);
		}
		try (PDDocument poster = read(enter(draft), "poster.pdf")) {
			assertThat(text(poster)).contains("Zeppelins").doesNotContain("A bio.");
			assertThat(letters(poster)).filteredOn((letter) -> letter.getUnicode().equals("Z"))
				.singleElement()
				.satisfies((letter) -> assertThat(letter.getFontSizeInPt()).isGreaterThan(12));
		}
	}

	@Test
	void theBeginningOfALongAbstractStays() throws Exception {
		String all = String.join(" ", IntStream.range(0, 900).mapToObj((i) -> "This is sentence " + i + ".").toList());
		try (PDDocument poster = read(enter(EventDrafts.compilers().abstractText(all)), "poster.pdf")) {
			assertThat(text(poster)).contains("This is sentence 40.")
				.containsPattern("This is sentence \\d+\\. …")
				.doesNotContain("sentence 899");
		}
	}

	@Test
	void namesOfAnyScriptAreDrawnAndNoneIsLost() throws Exception {
		Event event = enter(EventDrafts.compilers()
			.speaker("李明", "清华大学", null, null)
			.speaker("आर्यभट", null, null, null)
			.speaker("مريم ميرزاخاني", null, null, null));
		try (PDDocument poster = read(event, "poster.pdf")) {
			assertThat(text(poster)).contains("Grace Hopper").doesNotContain("□");
		}
	}

	@Test
	void whatIsDrawnHasTheColourOfTheLettersAroundIt() throws Exception {
		Event event = enter(EventDrafts.compilers().location("\u56fe\u7075\u5385"));
		try (PDDocument poster = read(event, "poster.pdf")) {
			BufferedImage page = new PDFRenderer(poster).renderImageWithDPI(0, 100);
			int within = page.getWidth() / 10;
			List<Integer> band = IntStream.range(page.getHeight() / 10, page.getHeight())
				.filter((y) -> page.getRGB(within, y) == 0xff9b1c31)
				.boxed()
				.toList();
			assertThat(band).hasSizeGreaterThan(50);
			assertThat(band).allSatisfy((y) -> assertThat(IntStream.range(within, page.getWidth() - within)
				.filter((x) -> (page.getRGB(x, y) >> 16 & 0xff) < 0x60)).isEmpty());
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "From $a^{p-1} \\equiv 1 \\pmod p$ on", "Broken $\\frac{1}{$ formula", "$\\undefined{x}$",
			"$\\newcommand{\\x}{\\x\\x}\\x$", "$\\includegraphics{/etc/hostname}$", "Costs $5 and $6" })
	void noFormulaKeepsThePosterFromBeingMade(String title) throws Exception {
		try (PDDocument poster = read(enter(EventDrafts.compilers().title(title)), "poster.pdf")) {
			assertThat(text(poster)).contains("Grace Hopper").doesNotContain("\\frac");
		}
	}

	@Test
	void thePictureOfASpeakerStandsOnEverySheetHoweverLongItIs() throws Exception {
		for (int[] size : new int[][] { { 640, 480 }, { 20, 640 }, { 640, 20 } }) {
			Event event = enter(
					EventDrafts.compilers().speaker("Somebody " + size[0] + "x" + size[1], null, null, null));
			picture(event.speakers().get(event.speakers().size() - 1).speaker(), size[0], size[1]);
			try (PDDocument poster = read(event, "poster.pdf"); PDDocument slide = read(event, "slide.pdf")) {
				assertThat(magenta(new PDFRenderer(poster).renderImage(0))).isGreaterThan(200);
				assertThat(magenta(new PDFRenderer(slide).renderImage(0))).isGreaterThan(200);
			}
			byte[] card = get(event, "card.png").getContentAsByteArray();
			assertThat(magenta(ImageIO.read(new ByteArrayInputStream(card)))).isGreaterThan(200);
		}
	}

	private void picture(Speaker speaker, int width, int height) throws IOException {
		BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D paper = picture.createGraphics();
		paper.setColor(Color.MAGENTA);
		paper.fillRect(0, 0, width, height);
		paper.dispose();
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		ImageIO.write(picture, "png", file);
		this.register.revise(speaker.id(), speaker.version(), speaker.profile(),
				PictureChange.to(PictureFile.read(file.toByteArray())));
	}

	private static long magenta(BufferedImage sheet) {
		return IntStream.range(0, sheet.getWidth() * sheet.getHeight())
			.mapToObj((i) -> new Color(sheet.getRGB(i % sheet.getWidth(), i / sheet.getWidth())))
			.filter((colour) -> colour.getRed() > 200 && colour.getBlue() > 200 && colour.getGreen() < 80)
			.count();
	}

	@Test
	void aCardHasTheSizeThatOtherSitesShow() throws Exception {
		Event event = enter(EventDrafts.compilers());
		MockHttpServletResponse response = get(event, "card.png");
		BufferedImage card = ImageIO.read(new ByteArrayInputStream(response.getContentAsByteArray()));
		assertThat(List.of(card.getWidth(), card.getHeight())).containsExactly(1200, 630);
		assertThat(response.getContentType()).isEqualTo("image/png");
		assertThat(this.mvc.get().uri("/events/" + event.id() + "/" + event.slug())).bodyText()
			.contains("/events/" + event.id() + "/card.png");
	}

	@Test
	void whoeverHasTheSheetAlreadyIsToldSo() {
		Event event = enter(EventDrafts.compilers());
		String tag = get(event, "slide.pdf").getHeader("ETag");
		assertThat(this.mvc.get().uri("/events/{id}/slide.pdf", event.id()).header("If-None-Match", tag))
			.hasStatus(304);
		this.programme.cancel(event.id(), event.version(), "Flu");
		assertThat(this.mvc.get().uri("/events/{id}/slide.pdf", event.id()).header("If-None-Match", tag)).hasStatusOk();
	}

	@Test
	void aCancelledEventSaysSo() throws Exception {
		Event event = enter(EventDrafts.compilers());
		this.programme.cancel(event.id(), event.version(), "The speaker has the flu.");
		try (PDDocument poster = read(event, "poster.pdf")) {
			assertThat(text(poster)).contains("This event is cancelled.", "The speaker has the flu.");
		}
	}

	@Test
	void aPosterSpeaksTheLanguageOfWhoeverPrintsIt() throws Exception {
		Event event = enter(EventDrafts.compilers());
		byte[] poster = this.mvc.get()
			.uri("/events/{id}/poster.pdf", event.id())
			.header("Accept-Language", "de")
			.exchange()
			.getResponse()
			.getContentAsByteArray();
		try (PDDocument document = Loader.loadPDF(poster)) {
			assertThat(text(document)).contains("Dienstag, 14. Februar 2096", "16.15–17.15 Uhr");
		}
	}

	@Test
	void whatNobodySeesHasNoPoster() {
		Event draft = enter(EventDrafts.compilers().status("DRAFT", null));
		assertThat(this.mvc.get().uri("/events/{id}/poster.pdf", draft.id())).hasStatus(404);
		Event deleted = enter(EventDrafts.compilers());
		this.programme.delete(deleted.id(), deleted.version());
		assertThat(this.mvc.get().uri("/events/{id}/poster.pdf", deleted.id())).hasStatus(410);
		assertThat(this.mvc.get().uri("/events/{id}/poster.pdf?size=A5", deleted.id())).hasStatus(400)
			.bodyText()
			.contains("A4 and A3");
	}

	private Event enter(DraftBuilder draft) {
		return this.programme.enter(draft.start("2096-02-14T16:15").end("2096-02-14T17:15").build());
	}

	private MockHttpServletResponse get(Event event, String file) {
		MockHttpServletResponse response = this.mvc.get()
			.uri("/events/" + event.id() + "/" + file)
			.exchange()
			.getResponse();
		assertThat(response.getStatus()).isEqualTo(200);
		return response;
	}

	private PDDocument read(Event event, String file) throws Exception {
		return Loader.loadPDF(get(event, file).getContentAsByteArray());
	}

	private static String text(PDDocument document) throws Exception {
		return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0]+", " ");
	}

	private static List<TextPosition> letters(PDDocument document) throws IOException {
		List<TextPosition> letters = new ArrayList<>();
		new PDFTextStripper() {

			@Override
			protected void processTextPosition(TextPosition letter) {
				letters.add(letter);
			}

		}.getText(document);
		return letters;
	}

	private static String code(BufferedImage page) throws Exception {
		int[] dots = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
		RGBLuminanceSource light = new RGBLuminanceSource(page.getWidth(), page.getHeight(), dots);
		return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(light))).getText();
	}

}
