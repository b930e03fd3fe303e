package org.colloquium;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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
 * The department's time and the reader's own, and the languages, in a real browser.
 */
class BrowserTimeTests extends BrowserTest {

	@Autowired
	private Programme programme;

	/*
	 * Between the two changes of clocks in March and in autumn New York is an hour
	 * nearer.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"2094-01-12T16:15|2094-01-12T17:15|en-GB|America/New_York|Your time: Tuesday 12 January, 10:15–11:15 (Eastern Standard Time)",
			"2094-03-17T16:15|2094-03-17T17:15|en-GB|America/New_York|Your time: Wednesday 17 March, 11:15–12:15 (Eastern Daylight Time)",
			"2094-06-15T09:05|2094-06-15T10:00|fr-CH|America/New_York|Chez vous : mardi 15 juin, 3 h 05–4 h 00 (heure d’été de l’Est",
			"2094-06-16T20:00|2094-06-16T23:30|de-CH|Asia/Tokyo|Bei Ihnen: Donnerstag, 17. Juni, 3.00–6.30 Uhr (Japanische Normalzeit)",
			"2094-06-17T15:00|2094-06-17T18:30|en-GB|Asia/Tokyo|Your time: Thursday 17 June, 22:00–Friday 18 June, 01:30 (Japan Standard Time)" })
	void tellsTheReadersOwnTime(String start, String end, String language, String zone, String words) {
		Page page = this.browser.open(360, true, language, zone);
		page.navigate(address(start, end));
		Locator own = page.locator(".fact--main .own-time");
		assertThat(own).isVisible();
		String said = own.innerText().replaceAll("[\u00a0\u202f]", " ");
		assertThat(said).startsWith(words);
		assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
	}

	@ParameterizedTest
	@CsvSource({ "Europe/Zurich, true", "Africa/Lagos, true", "America/New_York, false" })
	void saysNothingWhereItIsTheSameOrWithoutScript(String zone, boolean script) {
		Page page = this.browser.open(1280, script, "en-GB", zone);
		page.navigate(address("2094-02-0" + (script ? zone.length() % 8 + 1 : 9) + "T16:15", null));
		assertThat(page.locator(".fact--main .zone")).hasText("Central European Standard Time (Europe/Zurich)");
		assertThat(page.locator(".own-time")).isHidden();
	}

	@Test
	void tellsItBesideTheNextEventToo() {
		Page page = this.browser.open(1280, true, "de-CH", "America/New_York");
		page.navigate("/");
		assertThat(page.locator(".lead-when .zone")).containsText("Mitteleuropäische");
		assertThat(page.locator(".lead-when .own-time")).containsText("Bei Ihnen: ");
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void keepsThePageAndTheChoice(boolean script) {
		Page page = this.browser.open(360, script, "fr-CH", "Europe/Zurich");
		page.navigate("/events?when=all&q=engine");
		assertThat(page.locator("h1")).hasText("Tous les événements");
		page.click(".languages a[hreflang=de]");
		assertThat(page.locator("h1")).hasText("Alle Veranstaltungen");
		assertThat(page).hasURL("http://127.0.0.1:" + this.port + "/events?when=all&q=engine");
		page.navigate("/");
		assertThat(page.locator("html")).hasAttribute("lang", "de-CH");
	}

	private String address(String start, String end) {
		Event event = this.programme.enter(EventDraft.builder()
			.title("At " + start)
			.start(start)
			.end(end)
			.speaker("Somebody of " + start, null, null, null)
			.build());
		return "/events/" + event.id() + "/" + event.slug();
	}

}
