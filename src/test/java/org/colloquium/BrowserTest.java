package org.colloquium;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The whole site with the demo programme, looked at with a real browser.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "colloquium.demo=true", "server.address=127.0.0.1" })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserTest {

	Browser browser;

	@LocalServerPort
	int port;

	@BeforeAll
	void start() {
		this.browser = Browser.at(this.port);
	}

	@AfterEach
	void closeWindows() {
		this.browser.closeWindows();
	}

	@AfterAll
	void stop() {
		if (this.browser != null) {
			this.browser.close();
		}
	}

	Page signedIn(int width, boolean script) {
		Page page = this.browser.open(width, script);
		Browser.signIn(page);
		return page;
	}

	static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

}
