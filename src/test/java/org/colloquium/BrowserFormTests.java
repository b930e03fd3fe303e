package org.colloquium;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the form of an event does by itself, as an editor meets it in a real browser.
 */
class BrowserFormTests extends BrowserTest {

	private static final String TWICE = """
			Computing Colloquium: Why lamps flicker in old harbours
			Event details
			Date: 15.02.2095
			Hour: 14:00 › 15:00
			Location: Harbour Room
			By: Elsa Brandt - Institute of Tides
			%1$s
			More information
			%1$s
			Contact
			Host: Jon Lamp
			""".formatted("""
			Abstract
			Old harbour lamps were fed by a pump that followed the tide, and their flicker tells the height of the \
			water to anybody who has the patience to count. I show how eleven logbooks and one diary allow us to read \
			the tide of the year 1843 back from what sailors wrote about the light.
			Bio
			Elsa Brandt studied physics and navigation and was a lighthouse inspector for nineteen years before she \
			came back to the university to write about the history of measurement and of those who measured.""");

	@Autowired
	private JdbcClient database;

	@Autowired
	private PasswordEncoder passwords;

	@Test
	void fillsInTheUsualAsSoonAsASeriesIsChosen() {
		Page page = signedIn(1280, true);
		page.navigate("/admin/events/new");
		page.fill("#location", "Where I say");
		page.selectOption("#series", "computing-colloquium");
		assertThat(page.locator("#usual-filled")).hasText("Filled in: Date, Begins, Ends, Category.");
		assertThat(page.locator("#startTime")).hasValue("16:15");
		assertThat(page.locator("#endTime")).hasValue("17:15");
		assertThat(page.locator("#location")).hasValue("Where I say");
		page.fill("#endTime", "18:00");
		page.selectOption("#series", "");
		assertThat(page.locator("#date")).hasValue("");
		assertThat(page.locator("#startTime")).hasValue("");
		assertThat(page.locator("#endTime")).hasValue("18:00");
	}

	@Test
	void fillsInTheUsualByItsButtonWithoutScript() {
		Page page = signedIn(360, false);
		page.navigate("/admin/events/new");
		page.selectOption("#series", "computing-colloquium");
		button(page, "Fill in the usual").click();
		assertThat(page.locator("#startTime")).hasValue("16:15");
		assertThat(page.locator("#date")).not().hasValue("");
	}

	@Test
	void knowsASpeakerWhoseNameIsTyped() {
		Page page = signedIn(1280, true);
		page.navigate("/admin/events/new");
		page.focus("#seriesName");
		page.keyboard().press("Tab");
		page.keyboard().press("Tab");
		page.keyboard().press("Tab");
		assertThat(page.locator("[name='speakers[0].name']")).isFocused();
		page.keyboard().type("Leslie Lamport");
		assertThat(page.locator("[name='speakers[0].affiliation']")).not().hasValue("");
		assertThat(page.locator("[name='speakers[0].name']")).isFocused();
	}

	@ParameterizedTest
	@CsvSource({ "360, true", "1280, false" })
	void showsWhereThePastedTextSaysSomethingTwice(int width, boolean script) {
		Page page = signedIn(width, script);
		page.navigate("/admin/events/new");
		page.fill("#text", TWICE);
		button(page, "Fill the form").press("Enter");
		assertThat(page.locator("#abstractText"))
			.hasValue(TWICE.substring(TWICE.indexOf("Old harbour"), TWICE.indexOf("\nBio")));
		assertThat(page.locator(".remarks").first()).containsText("twice");
		page.click("summary:text('says something twice')");
		assertThat(page.locator("#copy-1-1")).containsText("flicker tells the height");
		assertThat(page.locator("#copy-1-2")).containsText("flicker tells the height");
		page.click("#copy-1-1 .passage-mark");
		page.waitForURL("**#copy-1-2");
		assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
	}

	@Test
	void leavesNothingInTheConsole() {
		List<String> said = new ArrayList<>();
		Page page = signedIn(1280, true);
		page.onConsoleMessage((message) -> said.add(message.type() + ": " + message.text()));
		page.onPageError(said::add);
		page.navigate("/admin/events/new");
		page.locator("#title").pressSequentially("Quick fingers");
		page.fill("#date", "2095-02-15");
		page.fill("#startTime", "10:00");
		page.fill("#location", "Harbour Room");
		page.locator("#abstractText").pressSequentially("Many words in a row that are typed without a pause.");
		page.focus("#note");
		page.waitForLoadState();
		assertThat(said).isEmpty();
	}

	@Test
	void givesALateFormBackToWhoeverTypedIt() {
		Page page = late("Typed before lunch");
		signIn(page, "admin", "correct horse battery staple");
		assertThat(page.locator(".status-notice")).containsText("is announced for");
		assertThat(page.locator(".desk-list")).containsText("Typed before lunch");
	}

	@Test
	void givesALateFormToNobodyElse() {
		this.database.sql("""
				insert into account (id, username, password, role, created)
				values (next value for account_seq, 'colleague', ?, 'EDITOR', current_timestamp)""")
			.param(this.passwords.encode("another long password"))
			.update();
		Page page = late("Typed by the first");
		signIn(page, "colleague", "another long password");
		assertThat(page.locator("h1")).hasText("Desk");
		assertThat(page.locator(".content")).not().containsText("Typed by the first");
		page.navigate("/events?q=Typed+by+the+first");
		assertThat(page.locator(".event-item")).hasCount(0);
	}

	private Page late(String title) {
		Page page = signedIn(1280, true);
		page.navigate("/admin/events/new");
		page.fill("#title", title);
		page.fill("#date", "2095-04-12");
		page.fill("#startTime", "10:00");
		page.context().clearCookies(new ClearCookiesOptions().setName("JSESSIONID"));
		button(page, "Announce").click();
		page.waitForURL("**/login");
		return page;
	}

	private static void signIn(Page page, String name, String password) {
		page.fill("#username", name);
		page.fill("#password", password);
		page.press("#password", "Enter");
		page.waitForURL("**/admin");
	}

}
