package org.colloquium.shared;

import java.net.URI;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a department decides about its site.
 *
 * @param name the site's name, as readers see it
 * @param tagline one line below the name
 * @param organisation who runs the site
 * @param contact an e-mail address for questions about the site
 * @param baseUrl the one source of absolute links and calendar identifiers
 * @param zone the department's time zone (IANA)
 * @param places rooms and buildings that calendars shall show on a map
 */
@ConfigurationProperties("colloquium.site")
public record SiteSettings(@DefaultValue("Colloquium") String name, String tagline, String organisation, String contact,
		URI baseUrl, @DefaultValue("Europe/Zurich") ZoneId zone, @DefaultValue List<KnownPlace> places) {

	/**
	 * Who publishes the programme.
	 * @return the organisation, or the site itself when none is named
	 */
	public String publisher() {
		return (this.organisation != null) ? this.organisation : this.name;
	}

	/**
	 * Finds where an event is.
	 * @param location as the event tells it
	 * @return the place with the longest name of those that are named, if any is
	 */
	public Optional<KnownPlace> place(String location) {
		return this.places.stream()
			.filter((place) -> place.isIn(location))
			.max(Comparator.comparingInt((place) -> place.name().length()));
	}

}
