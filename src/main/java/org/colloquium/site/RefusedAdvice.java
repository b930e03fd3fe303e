package org.colloquium.site;

import java.io.IOException;
import java.security.Principal;
import java.util.List;

import jakarta.persistence.PersistenceException;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.InvalidPropertyException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartException;

import org.colloquium.shared.Branding;
import org.colloquium.shared.Overtaken;
import org.colloquium.shared.Refused;
import org.colloquium.shared.SiteSettings;
import org.colloquium.shared.Violation;

/**
 * Tells whoever sent an address that cannot be understood what was expected, on the
 * readers' pages and on the desk. What is typed into a form is answered by the form.
 */
@ControllerAdvice({ "org.colloquium.site", "org.colloquium.feed", "org.colloquium.poster", "org.colloquium.admin",
		"org.colloquium.security" })
class RefusedAdvice {

	private static final Logger logger = LoggerFactory.getLogger(RefusedAdvice.class);

	private final SiteSettings site;

	private final Branding branding;

	RefusedAdvice(SiteSettings site, Branding branding) {
		this.site = site;
		this.branding = branding;
	}

	@ExceptionHandler
	@ResponseStatus(HttpStatus.BAD_REQUEST)
	String refused(Refused refused, Principal editor, Model model) {
		return page(refused.violations(), editor, model);
	}

	/* Bytes that are no UTF-8, parts that do not end, fields that no form has. */
	@ExceptionHandler({ InvalidParameterException.class, MultipartException.class, InvalidPropertyException.class })
	@ResponseStatus(HttpStatus.BAD_REQUEST)
	String unreadable(Principal editor, Model model) {
		return page(List.of(), editor, model);
	}

	/* What was begun again, and was overtaken again. */
	@ExceptionHandler({ DataAccessException.class, PersistenceException.class })
	void overtaken(RuntimeException ex, HttpServletResponse response) throws IOException {
		if (!Overtaken.by(ex)) {
			throw ex;
		}
		logger.warn("Nothing was saved, since somebody did the same at the same moment", ex);
		response.sendError(HttpStatus.CONFLICT.value());
	}

	private String page(List<Violation> violations, Principal editor, Model model) {
		model.addAttribute("site", this.site);
		model.addAttribute("branding", this.branding);
		model.addAttribute("signedIn", editor != null);
		model.addAttribute("violations", violations);
		return "error/400";
	}

}
