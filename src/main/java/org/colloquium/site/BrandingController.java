package org.colloquium.site;

import java.time.Duration;

import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import org.colloquium.shared.Accent;
import org.colloquium.shared.Branding;
import org.colloquium.shared.NotFound;

/**
 * The department's colour and logo. The colour is a style sheet of its own, because the
 * content security policy lets no style into a page.
 */
@Controller
class BrandingController {

	private static final CacheControl AN_HOUR = CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

	private final String style;

	private final Resource logo;

	BrandingController(Branding branding) {
		Accent accent = Accent.of(branding.accent());
		this.style = ":root { --accent: light-dark(%s, %s); }\n".formatted(accent.forLight(), accent.forDark());
		this.logo = branding.logo();
	}

	@GetMapping("/site.css")
	ResponseEntity<String> style() {
		return ResponseEntity.ok()
			.cacheControl(AN_HOUR)
			.contentType(MediaType.valueOf("text/css;charset=UTF-8"))
			.body(this.style);
	}

	@GetMapping("/site-logo")
	ResponseEntity<Resource> logo() {
		if (this.logo == null || !this.logo.exists()) {
			throw new NotFound("logo", "site-logo");
		}
		MediaType type = MediaTypeFactory.getMediaType(this.logo).orElse(MediaType.APPLICATION_OCTET_STREAM);
		return ResponseEntity.ok().cacheControl(AN_HOUR).contentType(type).body(this.logo);
	}

}
