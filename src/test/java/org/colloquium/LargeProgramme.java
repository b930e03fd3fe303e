package org.colloquium;

import java.util.List;
import java.util.stream.IntStream;

import org.flywaydb.core.Flyway;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The programme of a university over thirty-two years, written straight into a database:
 * to enter a million events one by one would take an hour. The last thirty-second of the
 * events is still to come. Its texts are invented, or put together from texts of others:
 * the title of one, the abstract of another, the first name of a third and the family
 * name of a fourth.
 */
public final class LargeProgramme {

	private static final String NOW = "current_timestamp";

	private static final int YEARS = 32;

	/** The events of one series, speaker or host. */
	private static final int EVENTS_OF_A_SERIES = 500;

	private static final int EVENTS_OF_A_SPEAKER = 5;

	private static final int EVENTS_OF_A_HOST = 100;

	private final JdbcTemplate sql;

	private final boolean postgres;

	private final DriverManagerDataSource database;

	private final int events;

	private final List<Text> texts;

	public LargeProgramme(String url, String user, String password, int events) {
		this(url, user, password, events, List.of());
	}

	/**
	 * A programme of given texts.
	 * @param texts of which the events are made, or none for invented ones
	 */
	public LargeProgramme(String url, String user, String password, int events, List<Text> texts) {
		this.texts = List.copyOf(texts);
		this.database = new DriverManagerDataSource(url, user, password);
		this.sql = new JdbcTemplate(this.database);
		this.postgres = url.contains("postgresql");
		this.events = events;
	}

	/** Fills an empty database. One that holds something is left as it is. */
	public void write() {
		Flyway.configure().dataSource(this.database).load().migrate();
		if (this.sql.queryForObject("select count(*) from series", Long.class) > 0) {
			return;
		}
		writeTexts();
		writePeople();
		writeEvents();
		if (!this.texts.isEmpty()) {
			this.sql.execute("drop table given_text");
		}
		for (String table : new String[] { "event", "appearance", "speaker", "series", "host" }) {
			this.sql.execute("alter sequence " + table + "_seq restart with " + (this.events * 2L));
		}
		this.sql.execute(this.postgres ? "vacuum analyze" : "analyze");
	}

	private void writeTexts() {
		if (this.texts.isEmpty()) {
			return;
		}
		this.sql.execute("create table given_text (place bigint primary key, title varchar(1000), "
				+ (this.postgres ? "abstract text" : "abstract clob") + ", first varchar(200), family varchar(200))");
		this.sql.batchUpdate("insert into given_text values (?, ?, ?, ?, ?)",
				IntStream.range(0, this.texts.size())
					.mapToObj((n) -> new Object[] { n, this.texts.get(n).title(), this.texts.get(n).abstractText(),
							this.texts.get(n).first(), this.texts.get(n).family() })
					.toList());
	}

	/* A field of one of the given texts; each step leads through all of them. */
	private String given(String field, String number, int step) {
		return "(select g." + field + " from given_text g where g.place = mod(" + number + " * cast(" + step
				+ " as bigint), " + this.texts.size() + "))";
	}

	private String speakerName(String number) {
		return this.texts.isEmpty() ? "'Ada Speaker' || " + number
				: given("first", number, 1) + " || ' ' || " + given("family", number, 7919);
	}

	private String title() {
		return this.texts.isEmpty() ? "'On the " + word("n", 7919, 50_000) + " of " + word("n", 104729, 3_000) + "'"
				: given("title", "n", 1);
	}

	private String abstractText() {
		return this.texts.isEmpty() ? "'We show that " + word("n", 31, 40_000) + " and " + word("n", 37, 400)
				+ " have more in common than " + word("n", 41, 90_000) + ", and that nobody who knows "
				+ word("n", 43, 7_000) + " would have thought so.'" : given("abstract", "n", 104729);
	}

	private void writePeople() {
		insert(count(EVENTS_OF_A_SERIES), "series (id, version, slug, name, created, updated)",
				"n, 0, 'series-' || n, 'Colloquium number ' || n, " + NOW + ", " + NOW);
		insert(count(EVENTS_OF_A_SPEAKER),
				"speaker (id, version, name, name_key, slug, affiliation, bio, profile_as_of, created, updated)",
				"n, 0, " + (this.texts.isEmpty() ? "'Ada" + word("n", 11, 900) + " Speaker' || n" : speakerName("n"))
						+ ", 'speaker' || n || ' ada', 'ada-speaker' || n, " + "'University of " + word("n", 13, 300)
						+ "', 'Holds the chair of " + word("n", 17, 20_000) + " since ' || mod(n, 60), " + NOW + ", "
						+ NOW + ", " + NOW);
		insert(count(EVENTS_OF_A_HOST), "host (id, version, name, name_key, slug, email_shown, created, updated)",
				"n, 0, 'Host' || n || ' Grace', 'grace host' || n, 'host' || n || '-grace', false, " + NOW + ", "
						+ NOW);
	}

	private void writeEvents() {
		int minutes = (int) (YEARS * 365.25 * 24 * 60 / this.events);
		String start = "(localtimestamp - interval '" + (YEARS - 1) * 365 + "' day + interval '" + minutes
				+ "' minute * n)";
		insert(this.events,
				"event (id, version, series_id, title, abstract_text, category, language, start_local, end_local, "
						+ "zone, starts_at, ends_at, location, internal, status, sequence, created, updated, announced)",
				"n, 0, 1 + mod(n, " + count(EVENTS_OF_A_SERIES) + "), " + title() + ", " + abstractText() + ", "
						+ "case mod(n, 1000) when 0 then 'Inaugural lecture' else 'Seminar' end, "
						+ "case mod(n, 20) when 0 then 'de' when 1 then 'fr' else 'en' end, " + start + ", " + start
						+ " + interval '60' minute, 'UTC', " + start + " at time zone 'UTC', (" + start
						+ " + interval '60' minute) at time zone 'UTC', 'Room ' || mod(n, 700), false, "
						+ "case mod(n, 50) when 0 then 'CANCELLED' when 1 then 'DRAFT' else 'ANNOUNCED' end, 0, " + NOW
						+ ", " + NOW + ", " + NOW);
		insert(this.events, "appearance (id, event_id, position, speaker_id, name)", "n, n, 0, 1 + mod(n, "
				+ count(EVENTS_OF_A_SPEAKER) + "), " + speakerName("(1 + mod(n, " + count(EVENTS_OF_A_SPEAKER) + "))"));
		insert(this.events, "event_host (event_id, position, host_id)",
				"n, 0, 1 + mod(n, " + count(EVENTS_OF_A_HOST) + ")");
		insert(this.events, "event_tag (event_id, position, tag)", "n, 0, " + "'topic ' || mod(n, 5000)");
	}

	private int count(int eventsOfOne) {
		return Math.max(1, this.events / eventsOfOne);
	}

	/**
	 * Lets nobody compare the events with each other while something else is measured.
	 */
	public void countAsCompared() {
		this.sql.update("insert into checked_event (event_id, event_version) select id, version from event "
				+ "where not exists (select 1 from checked_event c where c.event_id = event.id)");
	}

	/* A word that is not the same in every event. */
	private static String word(String number, int step, int words) {
		return "w' || mod(" + number + " * cast(" + step + " as bigint), " + words + ") || 'x";
	}

	private void insert(int rows, String into, String values) {
		String numbers = this.postgres ? "generate_series(1, " + rows + ") as numbers (n)"
				: "(select x as n from system_range(1, " + rows + ")) as numbers";
		this.sql.execute("insert into " + into + " select " + values + " from " + numbers);
	}

	/**
	 * A text to make events of.
	 *
	 * @param first name of the speaker
	 * @param family name of the speaker
	 */
	public record Text(String title, String abstractText, String first, String family) {

	}

}
