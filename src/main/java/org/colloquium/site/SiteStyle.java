package org.colloquium.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

import org.colloquium.shared.Accent;
import org.colloquium.shared.Branding;

/**
 * The style sheet of every page: the one that we wrote, then the department's colour. It
 * is a single file, since on a slow phone each further one delays the first paint, and no
 * part of the page, because the content security policy lets no style in there.
 */
@Component
class SiteStyle {

	private final String text;

	private final String version;

	SiteStyle(Branding branding) {
		Accent accent = Accent.of(branding.accent());
		this.text = written()
				+ "\n:root { --accent: light-dark(%s, %s); }\n".formatted(accent.forLight(), accent.forDark());
		this.version = DigestUtils.md5DigestAsHex(this.text.getBytes(StandardCharsets.UTF_8)).substring(0, 12);
	}

	private static String written() {
		try {
			return new ClassPathResource("static/colloquium.css").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	String text() {
		return this.text;
	}

	String version() {
		return this.version;
	}

	/**
	 * Where it is.
	 * @return another path whenever the style is another
	 */
	public String address() {
		return "/site.css?v=" + this.version;
	}

}
