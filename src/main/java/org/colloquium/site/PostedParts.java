package org.colloquium.site;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;
import org.springframework.web.servlet.DispatcherServlet;

/**
 * Looks into a form that comes in parts only where it is posted, and only for a page that
 * takes it: whatever else comes in parts is nothing that anybody need read.
 */
@Component(DispatcherServlet.MULTIPART_RESOLVER_BEAN_NAME)
class PostedParts extends StandardServletMultipartResolver {

	PostedParts() {
		setResolveLazily(true);
	}

	@Override
	public boolean isMultipart(HttpServletRequest request) {
		return HttpMethod.POST.matches(request.getMethod()) && super.isMultipart(request);
	}

}
