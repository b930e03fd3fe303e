package org.colloquium.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import org.colloquium.event.EventDraft;
import org.colloquium.event.Programme;
import org.colloquium.series.SeriesCatalog;
import org.colloquium.series.SeriesDetails;
import org.colloquium.series.SeriesRegister;
import org.colloquium.series.UsualSlot;
import org.colloquium.shared.RichText;
import org.colloquium.shared.SiteSettings;
import org.colloquium.shared.Slug;
import org.colloquium.shared.Violations;

/**
 * Fills a new site with a year of events around today, so that its first visitor sees
 * what it is for. The weeks in the file count from the current one.
 */
@Component
class DemoProgramme implements ApplicationRunner {

	private static final Logger logger = LoggerFactory.getLogger(DemoProgramme.class);

	private final DemoSettings settings;

	private final SeriesCatalog catalog;

	private final SeriesRegister register;

	private final Programme programme;

	private final Source source;

	DemoProgramme(DemoSettings settings, SeriesCatalog catalog, SeriesRegister register, Programme programme,
			Source source) {
		this.settings = settings;
		this.catalog = catalog;
		this.register = register;
		this.programme = programme;
		this.source = source;
	}

	@Override
	public void run(ApplicationArguments arguments) throws IOException {
		if (!this.settings.demo() || !this.catalog.findAllByOrderByNameAscIdAsc().isEmpty()
				|| this.programme.hasEvents()) {
			return;
		}
		this.source.series().forEach(this::open);
		List<EventDraft> drafts = this.source.events();
		drafts.forEach(this.programme::enter);
		logger.info("Demo programme: {} events", drafts.size());
	}

	private void open(JsonNode json) {
		UsualSlot slot = new UsualSlot(DayOfWeek.valueOf(json.get("weekday").stringValue()),
				LocalTime.parse(json.get("time").stringValue()), json.get("minutes").intValue(),
				json.get("place").stringValue(), json.get("category").stringValue());
		RichText description = new RichText(json.get("description").stringValue());
		this.register.open(new Slug(json.get("slug").stringValue()),
				new SeriesDetails(json.get("name").stringValue(), description, slot));
	}

	/**
	 * The files of the programme.
	 */
	@Component
	static class Source {

		private final JsonMapper mapper;

		private final SiteSettings site;

		private final Clock clock;

		Source(JsonMapper mapper, SiteSettings site, Clock clock) {
			this.mapper = mapper;
			this.site = site;
			this.clock = clock;
		}

		JsonNode series() throws IOException {
			return this.mapper
				.readTree(new ClassPathResource("demo/series.json").getContentAsString(StandardCharsets.UTF_8));
		}

		List<EventDraft> events() throws IOException {
			LocalDate monday = LocalDate.ofInstant(this.clock.instant(), this.site.zone())
				.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
			List<EventDraft> drafts = new ArrayList<>();
			try (BufferedReader lines = new BufferedReader(new InputStreamReader(
					new ClassPathResource("demo/programme.ndjson").getInputStream(), StandardCharsets.UTF_8))) {
				for (String line = lines.readLine(); line != null; line = lines.readLine()) {
					drafts.add(draft((ObjectNode) this.mapper.readTree(line), monday));
				}
			}
			return drafts;
		}

		private EventDraft draft(ObjectNode json, LocalDate monday) {
			LocalDate day = monday.plusWeeks(json.remove("week").intValue())
				.with(TemporalAdjusters.nextOrSame(DayOfWeek.valueOf(json.remove("day").stringValue())));
			LocalDateTime start = day.atTime(LocalTime.parse(json.remove("at").stringValue()));
			json.put("start", start.toString());
			json.put("end", start.plusMinutes(json.remove("minutes").intValue()).toString());
			Violations violations = new Violations();
			EventDraft draft = new EventJson(json, violations).draft();
			violations.refuseIfAny();
			return draft;
		}

	}

}
