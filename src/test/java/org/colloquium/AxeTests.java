package org.colloquium;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AxeTests {

	private static final String PAGE = "data:text/html,<html lang=en><title>Form</title><main><h1>Form</h1><input>"
			+ "<p style='color:silver;background:white'>Faint</p></main>";

	@Test
	void findsWhatShutsPeopleOut() {
		try (Browser browser = Browser.at(0)) {
			Page page = browser.open(800, true);
			Axe.bringInto(page);
			page.navigate(PAGE);
			assertThat(Axe.faults(page, true)).satisfiesExactlyInAnyOrder(
					(fault) -> assertThat(fault).contains("label", "<input>"),
					(fault) -> assertThat(fault).contains("contrast", "Faint"));
			assertThat(Axe.faults(page, false)).singleElement().asString().contains("label");
		}
	}

}
