package org.colloquium.shared;

import java.net.URI;
import java.time.ZoneId;

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
 */
@ConfigurationProperties("colloquium.site")
public record SiteSettings(@DefaultValue("Colloquium") String name, String tagline, String organisation, String contact,
		URI baseUrl, @DefaultValue("Europe/Zurich") ZoneId zone) {

	/**
	 * Who publishes the programme.
	 * @return the organisation, or the site itself when none is named
	 */
	public String publisher() {
		return (this.organisation != null) ? this.organisation : this.name;
	}

}
