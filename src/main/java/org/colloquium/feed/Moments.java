package org.colloquium.feed;

import java.time.Clock;
import java.time.Instant;

import org.springframework.stereotype.Component;

import org.colloquium.event.Editions;
import org.colloquium.shared.SiteSettings;

/**
 * Tells the moment for which a feed is written.
 */
@Component
class Moments {

	private final Editions editions;

	private final SiteSettings site;

	private final Clock clock;

	Moments(Editions editions, SiteSettings site, Clock clock) {
		this.editions = editions;
		this.site = site;
		this.clock = clock;
	}

	Moment current() {
		Instant now = this.clock.instant();
		return new Moment(this.editions.at(now), now, this.site.zone());
	}

}
