package org.colloquium.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * The {@code similarity()} of PostgreSQL's extension pg_trgm, asked of a real server.
 */
final class TrigramDatabase implements AutoCloseable {

	private final EmbeddedPostgres server;

	private final Connection connection;

	private final PreparedStatement similarity;

	TrigramDatabase() throws SQLException {
		try {
			this.server = EmbeddedPostgres.builder().setServerConfig("listen_addresses", "127.0.0.1").start();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.connection = this.server.getPostgresDatabase().getConnection();
		try (Statement statement = this.connection.createStatement()) {
			statement.execute("create extension pg_trgm");
		}
		this.similarity = this.connection.prepareStatement("select similarity(?, ?)");
	}

	double similarity(String a, String b) {
		try {
			this.similarity.setString(1, a.replace("\0", ""));
			this.similarity.setString(2, b.replace("\0", ""));
			try (ResultSet result = this.similarity.executeQuery()) {
				result.next();
				return result.getDouble(1);
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException("PostgreSQL compares nothing", ex);
		}
	}

	@Override
	public void close() throws SQLException, IOException {
		this.connection.close();
		this.server.close();
	}

}
