package org.colloquium;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/**
 * Looks in a page for what shuts people out, as far as a program can tell: axe-core with
 * all its rules, WCAG 2.2 A and AA and its best practices.
 */
final class Axe {

	/* Of rules that nothing breaks nothing is told, which takes time. */
	private static final String RUN = """
			async (colours) => {
				const found = await axe.run({ resultTypes: ["violations"], rules: { "color-contrast": { enabled: colours } } });
				return found.violations.map(({ help, nodes }) => help + ": " + nodes.map(({ html }) => html).join(" | "));
			}""";

	private Axe() {
	}

	/**
	 * Makes it ready in all pages that a window will show.
	 * @param window that has shown none yet
	 */
	static void bringInto(Page window) {
		try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
			window.addInitScript(new String(script.readAllBytes(), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What shuts people out.
	 * @param page as it is shown
	 * @param colours whether to measure contrasts too, which takes longer than all else
	 * @return each broken rule with the elements that break it
	 */
	@SuppressWarnings("unchecked")
	static List<String> faults(Page page, boolean colours) {
		return (List<String>) page.evaluate(RUN, colours);
	}

}
