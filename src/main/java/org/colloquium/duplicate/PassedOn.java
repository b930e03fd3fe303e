package org.colloquium.duplicate;

import java.util.List;
import java.util.stream.Collectors;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;

import org.colloquium.event.Appearances;
import org.colloquium.event.Appearances.Printed;
import org.colloquium.event.Event;
import org.colloquium.event.EventFilter;
import org.colloquium.event.Events;
import org.colloquium.shared.DateWords;
import org.colloquium.shared.LegibleMath;

/**
 * What a speaker gave, when the record becomes one with another.
 */
@Component
class PassedOn {

	/** So many events tell who somebody is. */
	private static final int TELLING = 5;

	private final Appearances appearances;

	private final Events events;

	private final FindingRepository findings;

	private final JsonMapper mapper;

	private final DateWords dates;

	PassedOn(Appearances appearances, Events events, FindingRepository findings, JsonMapper mapper, DateWords dates) {
		this.appearances = appearances;
		this.events = events;
		this.findings = findings;
		this.mapper = mapper;
		this.dates = dates;
	}

	/** The latest events with their years, and how many more there are. */
	String titles(long speaker) {
		EventFilter filter = EventFilter.none().with("speaker", String.valueOf(speaker)).with("when", "all");
		Page<Event> given = this.events.listWithDrafts(filter, TELLING);
		String titles = given.stream().map(this::line).collect(Collectors.joining("\n"));
		long more = given.getTotalElements() - given.getNumberOfElements();
		return (more > 0) ? titles + "\n… + " + more : titles;
	}

	private String line(Event event) {
		String title = (event.title() != null) ? LegibleMath.in(event.title()) : "…";
		return this.dates.say("day", event.slot().day()) + " · " + title;
	}

	/**
	 * Passes everything on, and drops the questions about the record that vanishes.
	 * @return what it takes to give it back
	 */
	String pass(long from, long to) {
		this.findings.findAboutSpeakers(List.of(from))
			.stream()
			.filter((finding) -> finding.decision() == null && !finding.isOf(from, to))
			.forEach(this.findings::delete);
		return this.mapper.writeValueAsString(this.appearances.pass(from, to));
	}

	void giveBack(String passed, long from, long to) {
		List<Printed> rows = List.of(this.mapper.readValue(passed, Printed[].class));
		this.appearances.giveBack(rows, from, to);
	}

}
