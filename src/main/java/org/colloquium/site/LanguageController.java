package org.colloquium.site;

import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import org.colloquium.shared.Refused;
import org.colloquium.shared.SiteLanguage;

/**
 * Lets a visitor choose the language, and tells each page where it is, so that it can
 * offer the others.
 */
@Controller
class LanguageController implements HandlerInterceptor, WebMvcConfigurer {

	private static final Duration A_YEAR = Duration.ofDays(365);

	private static final Pattern WITHIN_THE_SITE = Pattern.compile("/(?!/)[\\x21-\\x7e&&[^\\\\]]*");

	@GetMapping("/language")
	ResponseEntity<Void> choose(@RequestParam(required = false) String lang,
			@RequestParam(defaultValue = "/") String to, HttpServletRequest request) {
		Locale language = SiteLanguage.find(lang)
			.orElseThrow(() -> new Refused("lang", "language-unknown", String.valueOf(lang)));
		String page = WITHIN_THE_SITE.matcher(to).matches() ? to : "/";
		ResponseCookie remembered = ResponseCookie.from(VisitorLanguage.COOKIE, language.getLanguage())
			.path(request.getContextPath() + "/")
			.maxAge(A_YEAR)
			.httpOnly(true)
			.secure(request.isSecure())
			.sameSite("Lax")
			.build();
		return ResponseEntity.status(HttpStatus.SEE_OTHER)
			.header(HttpHeaders.SET_COOKIE, remembered.toString())
			.header(HttpHeaders.LOCATION, request.getContextPath() + page)
			.build();
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	/* What was sent with a form would be lost on the way to another language. */
	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
			request.setAttribute("pageAddress", PageAddress.of(request));
		}
		return true;
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			ModelAndView page) {
		if (page != null) {
			response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE + ", " + HttpHeaders.COOKIE);
		}
	}

}
