package org.colloquium;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Our list within the page of another site, which has an origin of its own and a strict
 * content security policy.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "colloquium.demo=true", "server.address=127.0.0.1" })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserEmbeddingTests {

	@LocalServerPort
	private int port;

	private Browser browser;

	private HttpServer other;

	@BeforeAll
	void start() throws IOException {
		this.other = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.other.start();
		this.browser = Browser.at(this.port);
	}

	@AfterAll
	void stop() {
		if (this.browser != null) {
			this.browser.close();
		}
		this.other.stop(0);
	}

	@Test
	void standsInAPageOfAnotherOriginUnderAStrictPolicy() {
		String site = "http://127.0.0.1:" + this.port;
		serve("/element", "default-src 'none'; script-src %1$s; connect-src %1$s".formatted(site),
				"""
						<html lang="en"><body><script src="%1$s/embed.js" defer></script>
						<colloquium-events src="%1$s" series="computing-colloquium" when="all" limit="3"><a href="%1$s/events">Our events</a></colloquium-events>
						</body></html>"""
					.formatted(site));
		Page page = this.browser.open(360, true);
		List<String> complaints = complaints(page);
		page.navigate(address("/element"));
		assertThat(page.locator("colloquium-events li")).hasCount(3);
		assertThat(page.locator("colloquium-events li a").first()).hasAttribute("href",
				Pattern.compile("/events/\\d+/"));
		assertThat(complaints).isEmpty();
	}

	@Test
	void namesTheZoneToReadersElsewhereOnly() {
		String site = "http://127.0.0.1:" + this.port;
		serve("/elsewhere", "default-src 'none'; script-src %1$s; connect-src %1$s".formatted(site), """
				<html lang="en"><body><script src="%1$s/embed.js" defer></script>
				<colloquium-events src="%1$s" when="all" limit="1"></colloquium-events></body></html>"""
			.formatted(site));
		Pattern zone = Pattern.compile("CES?T|GMT");
		Page here = this.browser.open(360, true);
		here.navigate(address("/elsewhere"));
		assertThat(here.locator("colloquium-events time")).not().containsText(zone);
		Page elsewhere = this.browser.open(360, true, "en-GB", "America/New_York");
		elsewhere.navigate(address("/elsewhere"));
		assertThat(elsewhere.locator("colloquium-events time")).containsText(zone);
	}

	@Test
	void isALinkWhereItCannotBeHad() {
		serve("/failing", "default-src 'none'; script-src http://127.0.0.1:" + this.port + "; connect-src 'none'",
				"""
						<html><body><script src="http://127.0.0.1:%1$d/embed.js" defer></script>
						<colloquium-events src="http://127.0.0.1:%1$d"><a href="http://127.0.0.1:%1$d/events">Our events</a></colloquium-events>
						</body></html>"""
					.formatted(this.port));
		for (boolean script : new boolean[] { true, false }) {
			Page page = this.browser.open(360, script);
			page.navigate(address("/failing"));
			assertThat(page.locator("colloquium-events > a")).isVisible();
		}
	}

	@Test
	void standsInAFrame() {
		serve("/frame", "default-src 'none'; frame-src http://127.0.0.1:" + this.port,
				"<html><body><iframe width=\"340\" height=\"600\" src=\"http://127.0.0.1:%d/embed?limit=2&theme=dark&when=all\"></iframe></body></html>"
					.formatted(this.port));
		Page page = this.browser.open(360, true);
		page.navigate(address("/frame"));
		assertThat(page.frameLocator("iframe").locator(".event-item")).hasCount(2);
		assertThat(page.frameLocator("iframe").locator("html")).hasCSS("color-scheme", "dark");
	}

	@Test
	void tellsSearchEnginesNothingThatThePolicyForbids() {
		Page page = this.browser.open(1280, true);
		List<String> complaints = complaints(page);
		page.navigate("/");
		page.click(".lead-event h2 a");
		assertThat(page.locator("h1.p-name")).isVisible();
		assertThat(page.locator("script[type='application/ld+json']")).hasCount(1);
		assertThat(complaints).isEmpty();
	}

	private static List<String> complaints(Page page) {
		List<String> complaints = new ArrayList<>();
		page.onConsoleMessage((message) -> {
			boolean icon = message.text().contains("favicon") || message.location().contains("favicon");
			if (!icon && List.of("error", "warning").contains(message.type())) {
				complaints.add(message.text());
			}
		});
		page.onPageError(complaints::add);
		return complaints;
	}

	private String address(String path) {
		return "http://localhost:" + this.other.getAddress().getPort() + path;
	}

	private void serve(String path, String policy, String html) {
		this.other.createContext(path, (exchange) -> {
			byte[] body = html.getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().add("Content-Type", "text/html;charset=UTF-8");
			exchange.getResponseHeaders().add("Content-Security-Policy", policy);
			exchange.sendResponseHeaders(200, body.length);
			exchange.getResponseBody().write(body);
			exchange.close();
		});
	}

}
