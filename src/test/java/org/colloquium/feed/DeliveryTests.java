package org.colloquium.feed;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.info.BuildProperties;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.ServletWebRequest;

import org.colloquium.event.Edition;
import org.colloquium.shared.SiteLanguage;
import org.colloquium.shared.SiteSettings;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is another answer has another tag, though the programme is the same.
 */
class DeliveryTests {

	private static final Instant NOW = Instant.parse("2027-01-15T09:00:00Z");

	private FeedStore store;

	@BeforeEach
	void makePlace() throws IOException {
		this.store = new FeedStore();
	}

	@AfterEach
	void tidyUp() {
		this.store.clear();
	}

	@Test
	void tellsOneSiteFromAnother() throws IOException {
		String tag = tag("Colloquium", Locale.ENGLISH, "events.ics");
		assertThat(tag("Colloquium", Locale.ENGLISH, "events.ics")).isEqualTo(tag);
		assertThat(tag("Kolloquium", Locale.ENGLISH, "events.ics")).isNotEqualTo(tag);
		assertThat(tag("Colloquium", Locale.FRENCH, "events.ics")).isNotEqualTo(tag);
		assertThat(tag("Colloquium", Locale.ENGLISH, "events.csv")).isNotEqualTo(tag);
	}

	@Test
	void tellsWhoAsksForTheHeadersAloneTheSame() throws IOException {
		MockHttpServletResponse get = response("GET");
		MockHttpServletResponse head = response("HEAD");
		assertThat(head.getHeaderNames()).isEqualTo(get.getHeaderNames());
		assertThat(head.getHeader("Content-Length")).isEqualTo("5");
		assertThat(head.getContentAsString()).isEmpty();
		assertThat(get.getContentAsString()).isEqualTo("talks");
	}

	private String tag(String site, Locale language, String file) throws IOException {
		return send(site, language, "HEAD", file).getHeader("ETag");
	}

	private MockHttpServletResponse response(String method) throws IOException {
		return send("Colloquium", Locale.ENGLISH, method, "events.ics");
	}

	private MockHttpServletResponse send(String site, Locale language, String method, String file) throws IOException {
		SiteSettings settings = new SiteSettings(site, null, null, null, URI.create("http://colloquium.example.org"),
				ZoneId.of("Europe/Zurich"), List.of());
		Delivery delivery = new Delivery(this.store, settings, new SiteLanguage(language),
				new StaticListableBeanFactory().getBeanProvider(BuildProperties.class));
		MockHttpServletResponse response = new MockHttpServletResponse();
		delivery.send(new ServletWebRequest(new MockHttpServletRequest(method, "/" + file), response),
				new Parcel(file, MediaType.TEXT_PLAIN, "everything", false, false),
				new Moment(new Edition(1, NOW, NOW), NOW, settings.zone()), (out) -> out.write("talks".getBytes()));
		return response;
	}

}
