package org.colloquium.series;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.colloquium.shared.NotFound;
import org.colloquium.shared.Refused;
import org.colloquium.shared.RetriedWhenOvertaken;
import org.colloquium.shared.Slug;
import org.colloquium.shared.Stale;

/**
 * The one place where series are opened and changed.
 */
@Service
@RetriedWhenOvertaken
@Transactional
public class SeriesRegister {

	private final SeriesRepository series;

	private final ApplicationEventPublisher notifications;

	private final Clock clock;

	SeriesRegister(SeriesRepository series, ApplicationEventPublisher notifications, Clock clock) {
		this.series = series;
		this.notifications = notifications;
		this.clock = clock;
	}

	/**
	 * Opens a series.
	 * @param slug its address for ever
	 * @param details what is said of it
	 * @return the series
	 * @throws Refused when another series has the slug
	 */
	public Series open(Slug slug, SeriesDetails details) {
		this.series.findBySlug(slug.value()).ifPresent((taken) -> {
			throw new Refused("slug", "slug-taken", slug.value(), taken.name());
		});
		return opened(slug, details);
	}

	/**
	 * Replaces what is said of a series.
	 * @param id which
	 * @param version the version that the editor saw
	 * @param details what it shall say
	 * @return the series
	 * @throws NotFound when there is no such series
	 * @throws Stale when somebody else changed it in between
	 */
	public Series revise(long id, int version, SeriesDetails details) {
		Series found = this.series.findById(id).orElseThrow(() -> new NotFound("series", id));
		if (found.version() != version) {
			throw new Stale("series", id, version, found.version());
		}
		found.revise(details, this.clock.instant());
		this.notifications.publishEvent(new SeriesChanged(List.of(id)));
		this.notifications.publishEvent(new SeriesRevised(id));
		return found;
	}

	/**
	 * Finds the series of some events and opens those that are new.
	 * @param named the slugs with the names for new ones; a {@code null} name is made
	 * from the slug
	 * @return the series of each slug
	 */
	public Map<String, Series> enter(Map<String, String> named) {
		Map<String, Series> found = new HashMap<>();
		if (!named.isEmpty()) {
			this.series.findBySlugIn(named.keySet()).forEach((known) -> found.put(known.slug(), known));
		}
		named.forEach((slug, name) -> found.computeIfAbsent(slug, (key) -> opened(key, name)));
		return found;
	}

	private Series opened(String slug, String name) {
		SeriesDetails details = new SeriesDetails((name != null) ? name : spelledOut(slug), null, null);
		return opened(new Slug(slug), details);
	}

	private Series opened(Slug slug, SeriesDetails details) {
		Series opened = this.series.save(new Series(slug, details, this.clock.instant()));
		this.notifications.publishEvent(new SeriesChanged(List.of(opened.id())));
		return opened;
	}

	private static String spelledOut(String slug) {
		String words = slug.replace('-', ' ');
		return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
	}

}
