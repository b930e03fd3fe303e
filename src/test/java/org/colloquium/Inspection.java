package org.colloquium;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ScreenshotType;

/**
 * Looks at pages through the eyes of several visitors, two at a time, and keeps a picture
 * of each page.
 */
final class Inspection implements AutoCloseable {

	private static final int AT_ONCE = 2;

	/** In milliseconds, on a machine that is busy with other tests. */
	private static final double PATIENCE = 120_000;

	private final HtmlChecker checker = new HtmlChecker();

	private final int port;

	Inspection(int port) {
		Browser.insist();
		this.port = port;
	}

	/**
	 * Looks at all pages. Each visitor has a browser, and does not wait for the others.
	 * @param visitors who look
	 * @param pages how to come to each page in a window, by its name
	 * @return everything that is wrong, with the language and the name of the page
	 */
	List<String> faults(List<Visitor> visitors, Function<Page, Map<String, Function<Page, Response>>> pages)
			throws Exception {
		ExecutorService atOnce = Executors.newFixedThreadPool(AT_ONCE);
		try {
			List<Callable<List<String>>> visits = new ArrayList<>();
			visitors.forEach((visitor) -> visits.add(() -> faults(visitor, pages)));
			List<String> faults = new ArrayList<>();
			for (Future<List<String>> found : atOnce.invokeAll(visits)) {
				faults.addAll(found.get());
			}
			return faults;
		}
		finally {
			atOnce.shutdown();
		}
	}

	private List<String> faults(Visitor visitor, Function<Page, Map<String, Function<Page, Response>>> pages)
			throws Exception {
		List<String> faults = new ArrayList<>();
		try (Browser browser = Browser.at(this.port)) {
			Page page = browser.open(visitor.width(), true, visitor.language(), "Europe/Zurich");
			page.setDefaultTimeout(PATIENCE);
			page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(visitor.scheme()));
			Axe.bringInto(page);
			for (Map.Entry<String, Function<Page, Response>> one : pages.apply(page).entrySet()) {
				String html = one.getValue().apply(page).text();
				String name = visitor.language().substring(0, 2) + " " + one.getKey();
				look(page, visitor, html).forEach((fault) -> faults.add(name + ": " + fault));
				picture(page, name.replaceAll("\\W+", "-") + "-" + visitor.width());
			}
		}
		return faults;
	}

	private List<String> look(Page page, Visitor visitor, String html) throws Exception {
		Future<List<String>> invalid = this.checker.faults(html);
		List<String> faults = new ArrayList<>(Axe.faults(page, visitor.colours()));
		int over = (int) page.evaluate("document.documentElement.scrollWidth - innerWidth");
		if (over > 0) {
			faults.add("wider than the window by " + over);
		}
		faults.addAll(invalid.get());
		return faults;
	}

	private static void picture(Page page, String name) {
		page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
			.setType(ScreenshotType.JPEG)
			.setQuality(80)
			.setPath(Path.of("target/screenshots", name + ".jpg")));
	}

	@Override
	public void close() {
		this.checker.close();
	}

}
