package org.colloquium.event;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.colloquium.people.Host;
import org.colloquium.people.HostDetails;
import org.colloquium.people.HostRegister;
import org.colloquium.people.Profile;
import org.colloquium.people.Speaker;
import org.colloquium.people.SpeakerRegister;
import org.colloquium.series.Series;
import org.colloquium.series.SeriesCatalog;
import org.colloquium.series.SeriesRegister;
import org.colloquium.shared.NodeTurns;

/**
 * Brings together the people and series that some events name, all at once, so that an
 * import does not ask for each of them.
 */
@Component
class LineUp {

	/** So long a person can wait. */
	private static final Duration MOMENT = Duration.ofSeconds(2);

	private final SpeakerRegister speakers;

	private final HostRegister hosts;

	private final SeriesRegister register;

	private final NodeTurns turns;

	private final SeriesCatalog catalog;

	LineUp(SpeakerRegister speakers, HostRegister hosts, SeriesRegister register, NodeTurns turns,
			SeriesCatalog catalog) {
		this.speakers = speakers;
		this.hosts = hosts;
		this.register = register;
		this.turns = turns;
		this.catalog = catalog;
	}

	Optional<Duration> usualLength(String series) {
		return this.catalog.findBySlug(series)
			.map((found) -> found.slot().minutes())
			.map((minutes) -> Duration.ofMinutes(minutes));
	}

	Cast gather(List<EventDetails> all, List<Profile> profiles) {
		List<HostDetails> named = new ArrayList<>();
		Map<String, String> series = new HashMap<>();
		for (EventDetails details : all) {
			named.addAll(details.hosts());
			if (details.series() != null) {
				series.putIfAbsent(details.series().slug(), details.series().name());
			}
		}
		if (all.size() == 1) {
			awaitOthers(profiles, named);
		}
		return new Cast(this.speakers.enter(profiles), this.hosts.enter(named), this.register.enter(series));
	}

	/*
	 * Two who name the same new person at the same moment mean one. Imports, which may
	 * take minutes, keep nobody waiting.
	 */
	private void awaitOthers(List<Profile> profiles, List<HostDetails> named) {
		if (!this.speakers.know(profiles) || !this.hosts.know(named)) {
			this.turns.takeWithin(MOMENT, NodeTurns.Work.PEOPLE);
		}
	}

	/**
	 * Who and what was found, by name key and slug.
	 */
	record Cast(Map<String, Speaker> speakers, Map<String, Host> hosts, Map<String, Series> series) {

		List<Host> hostsOf(EventDetails details) {
			return details.hosts().stream().map((host) -> this.hosts.get(host.name().key())).distinct().toList();
		}

		Series seriesOf(EventDetails details) {
			return (details.series() != null) ? this.series.get(details.series().slug()) : null;
		}

	}

}
