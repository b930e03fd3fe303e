package org.colloquium.api;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.accept.ContentNegotiationStrategy;
import org.springframework.web.accept.HeaderContentNegotiationStrategy;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
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

	@Override
	public void addInterceptors(InterceptorRegistry interceptors) {
		interceptors.addInterceptor(new OneType()).addPathPatterns("/api/**");
	}

	/**
	 * Refuses a body that is of any type. Nobody could tell how to read it, and reading
	 * its headers would be a fault of the site.
	 */
	private static final class OneType implements HandlerInterceptor {

		@Override
		public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
			String type = request.getContentType();
			if (type != null && type.indexOf('*') >= 0 && !MediaType.parseMediaType(type).isConcrete()) {
				throw new InvalidMediaTypeException(type, "a type without a wildcard is needed");
			}
			return true;
		}

	}

}
