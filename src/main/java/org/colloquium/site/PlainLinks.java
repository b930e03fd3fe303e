package org.colloquium.site;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

/**
 * Leaves the links of a page as they are. Otherwise each of them, to an event or a
 * speaker, is looked for among the files of every library, because it might be one of
 * theirs and need a version; that took most of the time of a long list.
 */
@Configuration(proxyBeanMethods = false)
class PlainLinks {

	@Bean
	FilterRegistrationBean<ResourceUrlEncodingFilter> noVersionsInLinks() {
		FilterRegistrationBean<ResourceUrlEncodingFilter> registration = new FilterRegistrationBean<>(
				new ResourceUrlEncodingFilter());
		registration.setEnabled(false);
		return registration;
	}

}
