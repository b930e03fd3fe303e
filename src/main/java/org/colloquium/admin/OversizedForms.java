package org.colloquium.admin;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads back from a form with a file that is too large for the server to look at. Without
 * this the server would not read its token either, and call it forged.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class OversizedForms extends OncePerRequestFilter {

	static final String PARAMETER = "oversized";

	private static final String SPEAKERS = "/admin/speakers";

	private final long most;

	OversizedForms(@Value("${spring.servlet.multipart.max-request-size}") DataSize most) {
		this.most = most.toBytes();
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String type = request.getContentType();
		String path = request.getRequestURI().substring(request.getContextPath().length());
		return type == null || !type.startsWith("multipart/") || request.getContentLengthLong() <= this.most
				|| !(path.equals(SPEAKERS) || path.matches(SPEAKERS + "/\\d{1,18}"));
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String form = request.getRequestURI().endsWith(SPEAKERS) ? "/new" : "";
		response.setStatus(HttpStatus.SEE_OTHER.value());
		response.setHeader(HttpHeaders.LOCATION, request.getRequestURI() + form + "?" + PARAMETER);
	}

}
