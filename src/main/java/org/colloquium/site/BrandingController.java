package org.colloquium.site;

import java.net.URI;
import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.colloquium.shared.Branding;
import org.colloquium.shared.NotFound;

/**
 * The style of every page, and the department's logo.
 */
@Controller
class BrandingController {

	private static final CacheControl AN_HOUR = CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

	private final SiteStyle style;

	private final Resource logo;

	BrandingController(SiteStyle style, Branding branding) {
		this.style = style;
		this.logo = branding.logo();
	}

	@GetMapping("/site.css")
	ResponseEntity<String> style(@RequestParam(name = "v", required = false) String version) {
		return ResponseEntity.ok()
			.cacheControl(this.style.version().equals(version) ? PictureController.FOR_EVER : AN_HOUR)
			// weak, since Tomcat compresses nothing that has a strong one
			.eTag("W/\"" + this.style.version() + "\"")
			.contentType(MediaType.valueOf("text/css;charset=UTF-8"))
			.body(this.style.text());
	}

	/**
	 * Browsers ask for this name by themselves where no page names an icon, such as
	 * beside a poster.
	 */
	@GetMapping("/favicon.ico")
	ResponseEntity<Void> icon(HttpServletRequest request) {
		URI icon = URI.create(request.getContextPath() + "/favicon.svg");
		return ResponseEntity.status(HttpStatus.FOUND).cacheControl(AN_HOUR).location(icon).build();
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
