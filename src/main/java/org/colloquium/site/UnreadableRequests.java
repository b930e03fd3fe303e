package org.colloquium.site;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Map;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

import org.colloquium.shared.SiteSettings;

/**
 * Answers what the server refuses before the site sees it, such as a request line with
 * bytes that no address may hold, with a page that looks like the others.
 */
@Component
class UnreadableRequests implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

	/** More have no room in a header. */
	private static final int LANGUAGES = 8_192;

	private final ITemplateEngine templates;

	private final SiteSettings site;

	private final LocaleResolver languages;

	UnreadableRequests(ITemplateEngine templates, SiteSettings site, LocaleResolver languages) {
		this.templates = templates;
		this.site = site;
		this.languages = languages;
	}

	@Override
	public void customize(TomcatServletWebServerFactory server) {
		// whoever speaks more than ten languages is answered like everybody
		server.addConnectorCustomizers((connector) -> connector.setMaxLocaleCount(LANGUAGES));
		server.addContextCustomizers((context) -> context.getParent().getPipeline().addValve(new Page()));
	}

	private final class Page extends ErrorReportValve {

		@Override
		protected void report(Request request, Response response, Throwable failure) {
			boolean ours = response.getContentWritten() == 0 && response.getStatus() >= 400
					&& response.setErrorReported();
			if (!ours) {
				return;
			}
			response.setContentType("text/html");
			response.setCharacterEncoding("UTF-8");
			try {
				write(response.getReporter(), response.getStatus(),
						UnreadableRequests.this.languages.resolveLocale(request));
			}
			catch (IOException ex) {
				this.container.getLogger().debug("Nobody waits for the page any more", ex);
			}
		}

		private void write(Writer reporter, int status, Locale language) throws IOException {
			if (reporter != null) {
				boolean fault = status >= 500;
				Map<String, Object> model = Map.of("site", UnreadableRequests.this.site, "fault", fault);
				UnreadableRequests.this.templates.process("error/unreadable", new Context(language, model), reporter);
				reporter.flush();
			}
		}

	}

}
