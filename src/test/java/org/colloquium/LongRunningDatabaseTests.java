package org.colloquium;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * A database that is open for longer than the connection that made its tables, as every
 * one is half an hour after the first start, when the pool renews its connections.
 */
class LongRunningDatabaseTests {

	@Test
	void constraintsOutliveTheConnectionThatMadeThem() throws SQLException {
		String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
		Flyway.configure().dataSource(url, null, null).load().migrate();
		try (Connection later = DriverManager.getConnection(url); Statement statement = later.createStatement()) {
			assertThat(statement.executeUpdate(finding(1, "REPEAT"))).isOne();
			assertThatThrownBy(() -> statement.executeUpdate(finding(2, "ELSE"))).hasMessageContaining("violat");
		}
	}

	private static String finding(int id, String kind) {
		return """
				insert into finding (id, version, kind, left_id, right_id, field, verdict, score, reasons, found)
				values (%d, 0, '%s', 1, 2, 'abstract', 'REPEATED_WITHIN', 0.9, '', current_timestamp)
				""".formatted(id, kind);
	}

}
