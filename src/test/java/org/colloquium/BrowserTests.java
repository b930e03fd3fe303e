package org.colloquium;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.colloquium.event.Event;
import org.colloquium.event.EventDraft;
import org.colloquium.event.Programme;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The ways of readers and editors through the site, in a real browser.
 */
class BrowserTests extends BrowserTest {

	@Autowired
	private Programme programme;

	@ParameterizedTest
	@CsvSource({ "360, true", "360, false", "1280, true", "1280, false" })
	void leadsAReaderFromTheNextEventToTheRestOfItsSeries(int width, boolean script) {
		Page page = this.browser.open(width, script);
		page.navigate("/");
		String title = page.locator(".lead-event h2").innerText();
		page.click(".lead-event h2 a");
		assertThat(page).hasTitle(title + " · Colloquium");
		assertThat(page.locator(".facts").first()).containsText("Europe/Zurich");
		page.click(".eyebrow a");
		assertThat(page.locator(".event-item").first()).isVisible();
	}

	@ParameterizedTest
	@ValueSource(ints = { 360, 1280 })
	void findsWhileAReaderTypesAndGoesBack(int width) {
		Page page = this.browser.open(width, true);
		page.navigate("/events?when=all");
		Locator words = page.locator("#q");
		words.pressSequentially("compil");
		assertThat(page.locator("#results mark").first()).hasText(Pattern.compile("compil", Pattern.CASE_INSENSITIVE));
		assertThat(page).hasURL(Pattern.compile("q=compil&when=all$"));
		assertThat(words).isFocused();
		String found = page.locator("#result-count").innerText();
		page.selectOption("#when", "past");
		assertThat(page).hasURL(Pattern.compile("when=past$"));
		assertThat(page.locator("#result-count")).not().hasText(found);
		page.goBack();
		assertThat(page).hasURL(Pattern.compile("q=compil&when=all$"));
		assertThat(page.locator("#result-count")).hasText(found);
		assertThat(words).hasValue("compil");
		assertThat(page.locator("#when")).hasValue("all");
	}

	@Test
	void marksWhatWasFoundWithItsOwnGroundInForcedColours() {
		Page page = this.browser.open(1280, true);
		page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
		page.navigate("/events?when=all&q=engine");
		assertThat(page.locator("#results mark").first()).not().hasCSS("background-color", "rgba(0, 0, 0, 0)");
	}

	@Test
	void saysOnPaperWhoseListItIsAndWhatItWasNarrowedDownTo() {
		Page page = this.browser.open(1280, true);
		page.navigate("/events?when=all&q=engine");
		assertThat(page.locator(".paper-only").first()).isHidden();
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(page.locator(".chips").first()).containsText("engine");
		assertThat(page.locator(".chips").first()).isVisible();
		assertThat(page.locator(".paper-only").first()).hasText("Department of Computingcolloquium@example.org");
		assertThat(page.locator(".paper-only").first()).isVisible();
		assertThat(page.locator(".site-footer")).isHidden();
	}

	@Test
	void breaksOnPaperAFormulaThatIsWiderThanTheSheet() {
		Event event = this.programme.enter(EventDraft.builder()
			.title("A long sum")
			.start("2095-06-15T09:05")
			.abstractText("$$" + "x_1 + ".repeat(60) + "y = 0$$")
			.build());
		Page page = this.browser.open(700, true);
		page.navigate("/events/" + event.id() + "/" + event.slug());
		Locator formula = page.locator(".is-display");
		assertThat(formula.evaluate("box => box.scrollWidth > box.clientWidth")).isEqualTo(true);
		page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		assertThat(formula.evaluate("box => box.scrollWidth > box.clientWidth")).isEqualTo(false);
	}

	@Test
	void findsWithoutScript() {
		Page page = this.browser.open(360, false);
		page.navigate("/events");
		page.fill("#q", "Kolmogorow");
		page.selectOption("#when", "all");
		page.press("#q", "Enter");
		assertThat(page.locator("#results mark").first()).hasText("Kolmogorov");
		page.click(".suggestion a");
		assertThat(page.locator("#q")).hasValue("kolmogorov");
		assertThat(page.locator(".suggestion")).hasCount(0);
	}

	@Test
	void typesetsFormulasAndLeavesTheirSourceWithoutScript() {
		for (boolean script : new boolean[] { true, false }) {
			Page page = this.browser.open(360, script);
			page.navigate("/events?when=all&q=Publishing+the+lock");
			assertThat(page.locator(".event-item .event-title").first()).containsText("From aᵖ⁻¹ ≡ 1");
			page.click(".event-item .event-title a");
			assertThat(page.locator("h1 .katex")).hasCount(script ? 1 : 0);
			assertThat(page.locator(".prose .is-typeset")).not().hasCount(script ? 0 : 1);
			assertThat(page.locator(".katex [style]")).not().hasCount(script ? 0 : 1);
			if (!script) {
				assertThat(page.locator("h1")).containsText("From aᵖ⁻¹ ≡ 1");
				assertThat(page.locator(".prose .math").first()).containsText("$");
			}
		}
	}

	@Test
	void movesNothingWhenTheFormulasOfATitleAreTypeset() {
		Event event = this.programme.enter(EventDraft.builder()
			.title("Sorting in $\\mathcal{O}(n \\log n)$ and the zeros of $\\zeta(\\frac12 + it)$")
			.start("2095-07-15T09:05")
			.abstractText("A line.\n\n".repeat(30) + "$x$")
			.build());
		Page page = this.browser.open(412, true);
		page.addInitScript("""
				moved = 0;
				new PerformanceObserver((shifts) => shifts.getEntries().forEach(({ value }) => moved += value))
					.observe({ type: "layout-shift", buffered: true });
				""");
		page.navigate("/events/" + event.id() + "/" + event.slug());
		assertThat(page.locator(".prose .is-typeset")).hasCount(1);
		page.evaluate("new Promise((seen) => requestAnimationFrame(() => setTimeout(seen, 100)))");
		assertThat(((Number) page.evaluate("moved")).doubleValue()).isLessThan(0.01);
		assertThat(page.evaluate("typeof katex")).isEqualTo("undefined");
	}

	@ParameterizedTest
	@CsvSource({ "1920, 1080", "1080, 1920" })
	void cutsNothingInHalfOnTheScreenOfTheFoyer(int width, int height) {
		String place = "Hall of " + width;
		for (int day = 1; day <= 9; day++) {
			this.programme.enter(EventDraft.builder()
				.title("A rather long title, as many of them are ".repeat(3).strip() + " " + day)
				.start("2095-09-0" + day + "T09:05")
				.location(place)
				.speaker("N".repeat(180) + day, "University ".repeat(18).strip(), null, null)
				.build());
		}
		Page page = this.browser.open(width, true);
		page.setViewportSize(width, height);
		page.navigate("/screen?place=" + place.replace(" ", "+"));
		assertThat(page.evaluate("document.documentElement.scrollHeight")).isEqualTo(height);
		assertThat(page.evaluate("""
				Array.from(document.querySelectorAll(".screen-next li"), (one) => one.getBoundingClientRect())
					.filter(({ right, bottom }) => right <= innerWidth && bottom <= innerHeight).length >= 2"""))
			.isEqualTo(true);
		assertThat(page.evaluate(
				"""
						Array.from(document.querySelectorAll(".screen-next li"), (one) => one.getBoundingClientRect())
							.some(({ left, top, bottom }) => left < innerWidth && top < innerHeight && bottom > innerHeight)"""))
			.isEqualTo(false);
	}

	@ParameterizedTest
	@CsvSource({ "360, true", "1280, false" })
	void takesAFilterAwayByItsChip(int width, boolean script) {
		Page page = this.browser.open(width, script);
		page.navigate("/events?when=all&series=computing-colloquium");
		Locator chip = page.locator(".chips a").filter(new Locator.FilterOptions().setHasText("Computing Colloquium"));
		String few = page.locator(".result-count").innerText();
		chip.click();
		assertThat(page.locator(".chips a")).hasCount(1);
		assertThat(page.locator(".result-count")).not().hasText(few);
	}

	@ParameterizedTest
	@CsvSource({ "360, true", "1280, false" })
	void announcesWhatAnEditorPastes(int width, boolean script) {
		Page page = signedIn(width, script);
		page.click("text=New event");
		String title = "Pasted at " + width;
		page.fill("#text", "Speaker: Kay McNulty\nTitle: " + title
				+ "\nDate: 16 February 2027\nTime: 16:15 - 17:15\nRoom: Turing Hall\nAbstract:\nWhat the ENIAC did.");
		page.click("text=Fill the form");
		assertThat(page.locator("#title")).hasValue(title);
		button(page, "Announce").click();
		assertThat(page.locator(".status-notice")).containsText("is announced for Tuesday 16 February 2027, 16:15");
		page.click("text=Look at it");
		assertThat(page.locator("h1")).hasText(title);
	}

	@Test
	void keepsWhatWasTypedAndLeadsToTheWrongField() {
		Page page = signedIn(360, true);
		page.navigate("/admin/events/new");
		page.fill("#title", "Without a time");
		button(page, "Announce").click();
		assertThat(page.locator("[role=alert]").first()).containsText("Nothing is saved yet");
		assertThat(page.locator("#title")).hasValue("Without a time");
		assertThat(page.locator("#date")).hasAttribute("aria-invalid", "true");
		assertThat(page.locator("#date-error")).isVisible();
		assertThat(page.locator("#date")).isFocused();
	}

	@Test
	void showsWhatHasTheFocusHoweverFastSomebodyGoesThroughThePage() {
		Page page = this.browser.open(1280, true);
		page.navigate("/");
		for (int i = 0; i < 25; i++) {
			page.keyboard().press("Tab");
		}
		assertThat(page.evaluate("document.activeElement.getBoundingClientRect().top < innerHeight")).isEqualTo(true);
	}

	@Test
	void isWalkedThroughByKeyboardAlone() {
		Page page = this.browser.open(1280, true);
		page.navigate("/");
		page.keyboard().press("Tab");
		assertThat(page.locator(".skip-link")).isFocused();
		assertThat(page.locator(".skip-link")).isInViewport();
		page.keyboard().press("Enter");
		assertThat(page.locator("#main")).isFocused();
		page.keyboard().press("Tab");
		assertThat(page.locator(".lead-event h2 a")).isFocused();
		page.keyboard().press("Enter");
		page.waitForURL("**/events/*/*");
	}

	@ParameterizedTest
	@CsvSource({ "'/', .subscribe", "'/events?when=all&q=engine', .facet" })
	void closesAMenuByEscapeAndWhenSomebodyGoesOn(String address, String kind) {
		Page page = this.browser.open(1280, true);
		page.navigate(address);
		Locator summary = page.locator(kind + " > summary").first();
		Locator open = page.locator(kind + "[open]");
		summary.focus();
		page.keyboard().press("Enter");
		page.keyboard().press("Tab");
		assertThat(open.locator("a").first()).isFocused();
		page.keyboard().press("Escape");
		assertThat(open).hasCount(0);
		assertThat(summary).isFocused();
		page.keyboard().press("Enter");
		page.keyboard().press("Shift+Tab");
		assertThat(open).hasCount(0);
		summary.click();
		assertThat(open).hasCount(1);
		page.locator("h1, h2").first().click(new Locator.ClickOptions().setPosition(1, 1).setForce(true));
		assertThat(open).hasCount(0);
	}

	@Test
	void saysThatAnAddressWasCopied() {
		Page page = this.browser.open(1280, true);
		page.navigate("/subscribe");
		Locator copy = button(page, "Copy").first();
		copy.focus();
		page.keyboard().press("Enter");
		assertThat(page.getByRole(AriaRole.STATUS).first()).hasText("Copied");
		assertThat(copy).isFocused();
	}

	@Test
	void marksWhatTheBrowserDoesNotLetItCopy() {
		Page page = this.browser.open(1280, true);
		page.addInitScript("navigator.clipboard.writeText = () => Promise.reject()");
		page.navigate("/subscribe");
		button(page, "Copy").last().click();
		assertThat(page.locator("#snippet")).isFocused();
		assertThat((String) page.evaluate("getSelection().toString()")).startsWith("<script src=");
		assertThat(page.getByRole(AriaRole.STATUS).last()).hasText("");
	}

	@Test
	void leadsByKeyboardFromWhatWasDoneToUndoingIt() {
		Event event = this.programme
			.enter(EventDraft.builder().title("Not for long").start("2095-10-15T09:05").build());
		Page page = signedIn(1280, true);
		page.navigate("/admin/events/" + event.id());
		button(page, "Delete").press("Enter");
		assertThat(page.locator(".status-notice")).isFocused();
		page.keyboard().press("Tab");
		assertThat(button(page, "Undo").first()).isFocused();
		page.keyboard().press("Enter");
		assertThat(page.locator(".status-notice")).containsText("is back");
	}

	@Test
	void breaksAJapaneseTitleBetweenPhrases() {
		Event event = this.programme.enter(EventDraft.builder()
			.title("\u8a00\u8a9e\u306e\u8a2d\u8a08")
			.language("ja")
			.start("2095-11-15T09:05")
			.build());
		Page page = this.browser.open(360, true);
		page.navigate("/events/" + event.id() + "/" + event.slug());
		assertThat(page.locator("h1")).hasCSS("word-break", "auto-phrase");
		page.navigate("/events?from=2095-11-15&to=2095-11-15");
		assertThat(page.locator(".event-title")).hasCSS("word-break", "auto-phrase");
	}

}
