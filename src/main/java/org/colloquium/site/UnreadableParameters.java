package org.colloquium.site;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses an address whose parameters cannot be read, whoever looked at them first: while
 * it is still open which page was meant, no page can answer for it, and the server would
 * take what the caller did for a fault of the site.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class UnreadableParameters extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, response);
		}
		catch (InvalidParameterException ex) {
			response.sendError(ex.getErrorCode());
		}
		catch (ServletException ex) {
			if (!(ex.getRootCause() instanceof InvalidParameterException unreadable)) {
				throw ex;
			}
			response.sendError(unreadable.getErrorCode());
		}
	}

}
