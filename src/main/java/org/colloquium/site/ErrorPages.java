package org.colloquium.site;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/**
 * What a visitor sees instead of the page: always a page of the site, whatever kind of
 * answer was asked for. Programs that use the API get problem details (RFC 9457).
 */
@Controller
class ErrorPages implements ErrorController {

	private static final Set<HttpStatus> WITH_PAGE = Set.of(HttpStatus.BAD_REQUEST, HttpStatus.FORBIDDEN,
			HttpStatus.NOT_FOUND, HttpStatus.METHOD_NOT_ALLOWED, HttpStatus.CONFLICT, HttpStatus.GONE,
			HttpStatus.SERVICE_UNAVAILABLE);

	@RequestMapping("/error")
	Object show(HttpServletRequest request) {
		HttpStatus status = status(request);
		String address = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
		if (address.startsWith(request.getContextPath() + "/api/")) {
			ProblemDetail problem = ProblemDetail.forStatus(status);
			problem.setInstance(URI
				.create(UriUtils.encodePath(UriUtils.decode(address, StandardCharsets.UTF_8), StandardCharsets.UTF_8)));
			return ResponseEntity.of(problem).build();
		}
		String view = WITH_PAGE.contains(status) ? String.valueOf(status.value())
				: status.is5xxServerError() ? "5xx" : "4xx";
		return new ModelAndView("error/" + view, status);
	}

	/* Whoever asks for this address itself asks for a page that is none. */
	private static HttpStatus status(HttpServletRequest request) {
		if (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code) {
			HttpStatus known = HttpStatus.resolve(code);
			return (known != null) ? known : HttpStatus.INTERNAL_SERVER_ERROR;
		}
		return HttpStatus.NOT_FOUND;
	}

}
