package org.colloquium;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/**
 * The Nu HTML checker, as validator.w3.org runs it.
 */
final class HtmlChecker implements AutoCloseable {

	private static final String HTML = "http://s.validator.nu/html5-rdfalite.rnc";

	/** Its schemas are deeply nested, and are read by recursion. */
	private static final long STACK = 64 << 20;

	private final ExecutorService thread = Executors
		.newSingleThreadExecutor((work) -> new Thread(null, work, "checker", STACK));

	private final Faults faults = new Faults();

	private SimpleDocumentValidator validator;

	/**
	 * Looks for errors while the caller does something else.
	 * @param html the whole page
	 * @return the errors, in words and with the line
	 */
	Future<List<String>> faults(String html) {
		return this.thread.submit(() -> {
			this.faults.found.clear();
			validator().checkHtmlInputSource(new InputSource(new StringReader(html)));
			return List.copyOf(this.faults.found);
		});
	}

	/* Reading the schema takes longer than checking a page. */
	private SimpleDocumentValidator validator() throws Exception {
		if (this.validator == null) {
			this.validator = new SimpleDocumentValidator(true);
			this.validator.setUpMainSchema(HTML, this.faults);
			this.validator.setUpValidatorAndParsers(this.faults, false, false);
		}
		return this.validator;
	}

	@Override
	public void close() {
		this.thread.shutdown();
	}

	private static final class Faults implements ErrorHandler {

		private final List<String> found = new ArrayList<>();

		@Override
		public void warning(SAXParseException fault) {
			// such as a slash that does no harm
		}

		@Override
		public void error(SAXParseException fault) {
			add(fault);
		}

		@Override
		public void fatalError(SAXParseException fault) {
			add(fault);
		}

		private void add(SAXParseException fault) {
			this.found.add(fault.getMessage() + " in line " + fault.getLineNumber());
		}

	}

}
