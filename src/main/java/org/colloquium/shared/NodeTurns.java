package org.colloquium.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import javax.sql.DataSource;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.stereotype.Component;

/**
 * Lets the nodes that share a database do one after the other what only one of them may
 * do at a time. Whoever does it holds a row of the database, and loses it with its life.
 */
@Component
public class NodeTurns {

	private static final Logger logger = LoggerFactory.getLogger(NodeTurns.class);

	private static final long PAUSE = 500;

	private static final long MOMENT = TimeUnit.MILLISECONDS.toNanos(10);

	private final DataSource source;

	private final JdbcClient database;

	NodeTurns(DataSource source, JdbcClient database) {
		this.source = source;
		this.database = database;
	}

	/**
	 * Waits until no other transaction does some work, and keeps all others from it until
	 * the current one ends.
	 * @param work what is to be done, which must not take long
	 */
	public void take(Work work) {
		this.database.sql("select work from node_turn where work = ? for update")
			.param(work.row())
			.query(String.class)
			.single();
	}

	/**
	 * The same, for a moment: whoever waits longer goes on as if nobody did the work.
	 * @param patience how long to wait
	 * @param work what is to be done
	 */
	public void takeWithin(Duration patience, Work work) {
		long end = System.nanoTime() + patience.toNanos();
		while (!take(this.database, work) && System.nanoTime() < end && !Thread.currentThread().isInterrupted()) {
			LockSupport.parkNanos(MOMENT);
		}
	}

	private static boolean take(JdbcClient database, Work work) {
		return database.sql("select work from node_turn where work = ? for update skip locked")
			.param(work.row())
			.query(String.class)
			.optional()
			.isPresent();
	}

	/**
	 * Waits until no other node does some work, and keeps all others from it. It may take
	 * long, and uses transactions of its own.
	 * @param work what is to be done
	 * @return to be closed at its end
	 * @throws InterruptedException when the thread is interrupted while it waits
	 */
	public Hold alone(Work work) throws InterruptedException {
		Optional<Hold> held = hold(work);
		while (held.isEmpty()) {
			TimeUnit.MILLISECONDS.sleep(PAUSE);
			held = hold(work);
		}
		return held.get();
	}

	private Optional<Hold> hold(Work work) {
		Connection connection = null;
		try {
			connection = this.source.getConnection();
			connection.setAutoCommit(false);
			if (!take(JdbcClient.create(new SingleConnectionDataSource(connection, true)), work)) {
				return Optional.empty();
			}
			Hold hold = new Hold(connection);
			connection = null;
			return Optional.of(hold);
		}
		catch (SQLException ex) {
			throw new CannotGetJdbcConnectionException("The database gives no connection", ex);
		}
		finally {
			release(connection);
		}
	}

	private static void release(Connection connection) {
		if (connection != null) {
			try {
				connection.rollback();
				connection.setAutoCommit(true);
			}
			catch (SQLException ex) {
				logger.debug("A connection that is gone holds nothing any more", ex);
			}
			JdbcUtils.closeConnection(connection);
		}
	}

	/** What only one node may do at a time. */
	public enum Work {

		/** To write down what was found to be alike. */
		FINDINGS,

		/** To go through all events in search of those that are alike. */
		COMPARISON,

		/** To compare the index with what is saved. */
		INDEX,

		/** To enter people whom nobody has named before. */
		PEOPLE;

		private String row() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

	/**
	 * Keeps all others from some work until it is closed.
	 *
	 * @param connection whose transaction has the row
	 */
	public record Hold(Connection connection) implements AutoCloseable {

		@Override
		public void close() {
			release(this.connection);
		}

	}

}
