package org.colloquium.event;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

import org.colloquium.StatementCounter;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which events make a page is told by an index alone: of those that a list leaves out,
 * and of all that are counted, no row is read, with its abstract.
 */
@SpringBootTest(properties = "spring.jpa.properties.hibernate.session_factory.statement_inspector="
		+ "org.colloquium.StatementCounter")
@Transactional
class QueryPlanTests {

	private static final Pattern INDEX = Pattern.compile("\"PUBLIC\".\"EVENT\" \"E\\w+\"\\s+/\\* PUBLIC\\.(\\w+)");

	private static final Pattern COLUMN = Pattern.compile("\\be\\w+\\.(\\w+)");

	@Autowired
	private FilterQueries queries;

	@Autowired
	private Events events;

	@Autowired
	private Programme programme;

	@Autowired
	private JdbcTemplate database;

	@ParameterizedTest
	@CsvSource({ "when=past, EVENT_STARTS", "when=upcoming, EVENT_STARTS", "from=2097-01-01, EVENT_STARTS",
			"to=2097-01-01, EVENT_STARTS", "when=all, EVENT_STARTS" })
	void readsAListFromOneIndex(String asked, String index) {
		assertThat(plan(asked, index)).isEqualTo(index);
	}

	@ParameterizedTest
	@CsvSource({ "when=past, EVENT_SERIES", "when=upcoming, EVENT_SERIES", "when=all, EVENT_SERIES" })
	void readsTheListOfASeriesFromOneIndex(String asked, String index) {
		for (int day = 10; day < 30; day++) {
			this.programme.enter(EventDraft.builder()
				.title("Part " + day)
				.start("2097-01-" + day + "T10:00")
				.series("plans-" + day % 10, "Plans " + day % 10)
				.build());
		}
		this.programme.forget();
		assertThat(plan(asked + "&series=plans-1", index)).isEqualTo(index);
	}

	/** Has a list and its length asked for, and what they read looked at. */
	private String plan(String asked, String index) {
		EventFilter filter = EventFilter.none();
		for (String parameter : asked.split("&")) {
			filter = filter.with(parameter.split("=")[0], parameter.split("=")[1]);
		}
		EventCriteria criteria = this.events.criteria(filter);
		StatementCounter.reset();
		this.queries.ids(criteria, Selection.Order.LISTED, 0, 0);
		this.queries.countIfFew(criteria);
		List<String> statements = StatementCounter.statements();
		assertThat(statements).hasSize(2).allSatisfy((sql) -> assertThat(columnsOf(index)).containsAll(read(sql)));
		Set<String> used = new TreeSet<>();
		statements.forEach((sql) -> used.add(explain(sql)));
		return String.join(" ", used);
	}

	private Set<String> columnsOf(String index) {
		return Set.copyOf(this.database.queryForList(
				"select column_name from information_schema.index_columns where index_name = ?", String.class, index));
	}

	private static Set<String> read(String sql) {
		Set<String> columns = new TreeSet<>();
		Matcher matcher = COLUMN.matcher(sql);
		matcher.results().map((found) -> found.group(1).toUpperCase(Locale.ROOT)).forEach(columns::add);
		return columns;
	}

	private String explain(String sql) {
		String plan = this.database.execute((ConnectionCallback<String>) (connection) -> explain(connection, sql));
		return INDEX.matcher(plan).results().map((found) -> found.group(1)).findFirst().orElse(plan);
	}

	private static String explain(Connection connection, String sql) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement("explain " + sql)) {
			for (int i = 1; i <= statement.getParameterMetaData().getParameterCount(); i++) {
				statement.setNull(i, Types.NULL);
			}
			try (ResultSet plan = statement.executeQuery()) {
				plan.next();
				return plan.getString(1);
			}
		}
	}

}
