package org.colloquium.security;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.www.BasicAuthenticationConverter;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses, unread, the password of a program that has to wait.
 */
class ApiGate extends OncePerRequestFilter {

	private final BasicAuthenticationConverter basic = new BasicAuthenticationConverter();

	private final SignInThrottle throttle;

	private final ApiProblems problems;

	ApiGate(SignInThrottle throttle, ApiProblems problems) {
		this.throttle = throttle;
		this.problems = problems;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Duration wait = waitOf(request);
		if (wait.isZero()) {
			chain.doFilter(request, response);
		}
		else {
			this.problems.tellToWait(response, wait);
		}
	}

	private Duration waitOf(HttpServletRequest request) {
		try {
			Authentication sent = this.basic.convert(request);
			return (sent != null) ? this.throttle.wait(sent.getName(), request.getRemoteAddr()) : Duration.ZERO;
		}
		catch (AuthenticationException ex) {
			// unreadable: the filter that authenticates says so
			return Duration.ZERO;
		}
	}

}
