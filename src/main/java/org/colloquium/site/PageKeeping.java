package org.colloquium.site;

import java.time.Clock;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.web.servlet.LocaleResolver;

import org.colloquium.event.Editions;
import org.colloquium.search.EventSearch;
import org.colloquium.shared.SiteSettings;

/**
 * Puts the kept pages behind everything that knows who asks.
 */
@Configuration(proxyBeanMethods = false)
class PageKeeping {

	/* The server asks for its filters before there is a database. */
	@Bean
	FilterRegistrationBean<KeptPages> keptPages(@Lazy Editions editions, @Lazy EventSearch search,
			LocaleResolver languages, SiteSettings site, Clock clock) {
		return new FilterRegistrationBean<>(new KeptPages(editions, search, languages, site, clock));
	}

}
