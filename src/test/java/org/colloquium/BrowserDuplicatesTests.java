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
 * What was entered twice, as an editor meets it in a real browser.
 */
class BrowserDuplicatesTests extends BrowserTest {

	private static final String CLOCKS = """
			Public clocks in port cities were set by a ball that fell at one o'clock, and captains on deck read it \
			with a telescope. This talk follows the telegraph line that told the ball when to fall, from the \
			observatory through three customs houses, and counts the seconds that each of them added.""";

	private static final String LICHEN = """
			Lichens on gravestones grow so evenly that they date landslides, provided that somebody has measured \
			the graves. We measured eleven thousand of them, found that acid rain stopped the growth for exactly \
			one generation, and show how the missing years can be put back into older tables.""";

	@Autowired
	private Programme programme;

	@ParameterizedTest
	@ValueSource(ints = { 360, 1280 })
	void tellsWhileTypingAndLeavesTheTextOnceAfterOneClick(int width) {
		Page page = signedIn(width, true);
		page.navigate("/admin/events/new");
		Locator text = page.locator("[name=abstractText]");
		String twice = CLOCKS + "\n\n" + CLOCKS;
		text.fill(twice);
		text.evaluate("field => field.setSelectionRange(7, 7)");
		text.press("Shift");
		Locator found = page.locator(".found-one").first();
		assertThat(found).containsText("The abstract says something twice");
		assertThat(page.locator("#found-summary")).hasText("The abstract says something twice");
		assertThat(text).isFocused();
		assertThat(text.evaluate("field => field.selectionStart")).isEqualTo(7);
		assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
		found.locator("button[name=mend]").click();
		assertThat(text).hasValue(CLOCKS);
		assertThat(page.locator(".found-one")).hasCount(0);
		text.press("Control+z");
		assertThat(text).hasValue(twice);
	}

	@ParameterizedTest
	@ValueSource(ints = { 360, 1280 })
	void asksBetweenTheFormAndTheProgrammeWithoutScript(int width) {
		Page page = signedIn(width, false);
		page.navigate("/admin/events/new");
		String title = "Falling balls at " + width;
		fill(page, title, "2095-0" + (width / 300) + "-10", "Time Keeper " + width);
		String own = CLOCKS.replace("three", "the " + width);
		page.fill("[name=abstractText]", own + "\n\n" + own);
		// by keyboard: a click waits for frames, which Chromium may not draw for a page
		// without script
		page.press(".save-bar button[value=ANNOUNCED]", "Enter");
		assertThat(page.locator(".asked")).containsText("Nothing is saved yet");
		assertThat(page.locator("#title")).hasValue(title);
		page.locator("button[name=mend]").first().press("Enter");
		assertThat(page.locator("[name=abstractText]")).hasValue(own);
	}

	@ParameterizedTest
	@CsvSource({ "360, 2095-03-11", "1280, 2095-05-11" })
	void linksATalkThatIsGivenAgain(int width, String day) {
		String own = LICHEN.replace("eleven", "some " + width);
		Event first = enter("Lichens " + width, "2095-02-0" + (width / 300) + "T10:00", "Rosa Flechte " + width, own);
		Page page = signedIn(width, true);
		page.navigate("/admin/events/new");
		fill(page, "What graves tell " + width, day, "Rosa Flechte " + width);
		page.fill("[name=abstractText]", own);
		assertThat(page.locator(".found-one h3").first()).hasText("This talk is entered already, for another time");
		page.check("#repeated-" + first.id());
		page.click(".save-bar button[value=ANNOUNCED]");
		assertThat(page.locator(".status-notice")).containsText("is announced for");
		page.navigate("/events/" + first.id());
		assertThat(page.locator("article")).containsText("Also given on");
		assertThat(page.locator("article")).containsText("What graves tell " + width);
	}

	@ParameterizedTest
	@ValueSource(ints = { 360, 1280 })
	void leadsFromTheInboxOverBothTextsToTheMergeAndBack(int width) {
		String own = LICHEN.replace("acid", "the acid of " + width).replace("landslides", "slopes " + width);
		String day = "2095-08-0" + (width / 300) + "T10:00";
		Event first = enter("Gravestones " + width, day, "Ida Moos " + width, own);
		Event second = enter("Dating slopes " + width, day, "Ida Moos " + width, own);
		Page page = signedIn(width, true);
		page.navigate("/admin/duplicates?kind=SAME_EVENT");
		page.locator(".finding")
			.filter(new Locator.FilterOptions().setHasText("Gravestones " + width))
			.locator("h2 a")
			.click();
		assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
		page.locator("#left0-1 .passage-mark").focus();
		page.keyboard().press("Enter");
		page.waitForURL("**#right0-1");
		page.click("text=Make one of the two");
		page.click("button:text-is('Merge')");
		assertThat(page.locator(".status-notice")).containsText("The old address leads there");
		page.navigate("/events/" + second.id());
		page.waitForURL("**/events/" + first.id() + "/**");
		page.navigate("/admin/merges");
		page.locator(".merges > li").first().locator("button").click();
		assertThat(page.locator(".status-notice")).containsText("are two again");
		page.navigate("/events/" + second.id());
		page.waitForURL("**/events/" + second.id() + "/**");
	}

	@Test
	void makesOneRecordOfTwo() {
		enter("Knots", "2095-10-01T10:00", "Wilma Seil", null);
		Event other = enter("More knots", "2095-10-08T10:00", "Seil, W.", null);
		long lost = other.speakers().get(0).speaker().id();
		Page page = signedIn(360, true);
		page.navigate("/admin/speakers?q=wilma");
		page.click(".name-list a");
		page.click("text=Has this person another record?");
		page.click(".merges a");
		assertThat(page.locator(".merge")).containsText("it is written out");
		page.click("button:text-is('Merge')");
		assertThat(page.locator(".status-notice")).containsText("The old address leads there");
		page.navigate("/speakers/" + lost);
		assertThat(page.locator("h1")).hasText("Wilma Seil");
		assertThat(page.locator(".content")).containsText("More knots");
	}

	private static void fill(Page page, String title, String day, String speaker) {
		page.fill("#title", title);
		page.fill("[name=date]", day);
		page.fill("[name=startTime]", "10:00");
		page.fill("[name='speakers[0].name']", speaker);
	}

	private Event enter(String title, String start, String speaker, String text) {
		return this.programme.enter(EventDraft.builder()
			.title(title)
			.start(start)
			.speaker(speaker, null, null, null)
			.abstractText(text)
			.build());
	}

}
