package org.colloquium.api;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The API speaks JSON, whatever kind of answer was asked for (RFC 9110, 12.4.1, leaves
 * that to the server): a browser may look at it, too.
 */
@Configuration(proxyBeanMethods = false)
class ApiFormat implements WebMvcConfigurer {

	@Override
	public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
		ContentNegotiationStrategy json = (request) -> {
			HttpServletRequest asked = request.getNativeRequest(HttpServletRequest.class);
			boolean api = asked != null && asked.getRequestURI().startsWith(asked.getContextPath() + "/api/");
			return api ? List.of(MediaType.APPLICATION_JSON) : ContentNegotiationStrategy.MEDIA_TYPE_ALL_LIST;
		};
		negotiation.strategies(List.of(json, new HeaderContentNegotiationStrategy()));
	}

}
