package org.colloquium;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;

import static org.junit.jupiter.api.Assumptions.abort;

/**
 * A real Chromium. Where there is none its tests are skipped, unless the environment
 * variable {@code COLLOQUIUM_BROWSER} says {@code required}; {@code CHROMIUM} may tell
 * where it is.
 */
final class Browser implements AutoCloseable {

	private final Playwright playwright;

	private final com.microsoft.playwright.Browser chromium;

	private final String address;

	private Browser(Path executable, int port) {
		this.playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		this.chromium = this.playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(executable)
				.setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
		this.address = "http://127.0.0.1:" + port;
	}

	static Browser at(int port) {
		return new Browser(insist(), port);
	}

	/**
	 * Skips the tests of whoever calls this where there is no browser.
	 * @return where it is
	 */
	static Path insist() {
		Optional<Path> executable = executable();
		if (executable.isEmpty()) {
			String reason = "no Chromium on the path, nor where CHROMIUM says";
			if ("required".equals(System.getenv("COLLOQUIUM_BROWSER"))) {
				throw new IllegalStateException(reason);
			}
			abort(reason);
		}
		return executable.get();
	}

	private static Optional<Path> executable() {
		String told = System.getenv("CHROMIUM");
		Stream<Path> folders = Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator)).map(Path::of);
		Stream<Path> usual = folders
			.flatMap((folder) -> Stream.of("chromium", "chromium-browser", "google-chrome").map(folder::resolve));
		return Stream.concat(Stream.ofNullable(told).map(Path::of), usual).filter(Files::isExecutable).findFirst();
	}

	/**
	 * A window of its own, with neither cookies nor a session.
	 * @param width in pixels
	 * @param script whether JavaScript runs
	 * @return an empty page, to which addresses are relative to the site
	 */
	Page open(int width, boolean script) {
		return open(width, script, "en-GB", "Europe/Zurich");
	}

	/**
	 * A window somewhere else.
	 * @param width in pixels
	 * @param script whether JavaScript runs
	 * @param language that the browser prefers, as a language tag
	 * @param zone where the reader is
	 * @return an empty page, to which addresses are relative to the site
	 */
	Page open(int width, boolean script, String language, String zone) {
		BrowserContext context = this.chromium
			.newContext(new com.microsoft.playwright.Browser.NewContextOptions().setBaseURL(this.address)
				.setViewportSize(width, 800)
				.setLocale(language)
				.setTimezoneId(zone)
				.setJavaScriptEnabled(script));
		context.setDefaultTimeout(30_000);
		return context.newPage();
	}

	/**
	 * Closes what {@link #open} opened: Chromium stops drawing pages that nobody looks
	 * at.
	 */
	void closeWindows() {
		List.copyOf(this.chromium.contexts()).forEach(BrowserContext::close);
	}

	static void signIn(Page page) {
		page.navigate("/login");
		page.fill("#username", "admin");
		page.fill("#password", "correct horse battery staple");
		page.press("#password", "Enter");
		page.waitForURL("**/admin**");
	}

	@Override
	public void close() {
		this.playwright.close();
	}

}
