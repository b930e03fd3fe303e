package org.colloquium.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import jakarta.persistence.EntityManager;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

import org.colloquium.people.HostsChanged;
import org.colloquium.people.SpeakersChanged;
import org.colloquium.series.SeriesChanged;

/**
 * Counts the editions of the programme. The count is raised last in each transaction that
 * changes something, and its row keeps others from doing so until the commit: whoever
 * reads a number sees all that the number stands for.
 */
@Service
public class Editions {

	private final JdbcClient database;

	private final EntityManager entities;

	private final Clock clock;

	private volatile Turn turn = new Turn(-1, Instant.MIN, Instant.EPOCH, Instant.MIN);

	Editions(JdbcClient database, EntityManager entities, Clock clock) {
		this.database = database;
		this.entities = entities;
		this.clock = clock;
	}

	/**
	 * The edition that is current at a moment. Mostly one row is read for it.
	 * @param now the moment, which whoever reads the events has to go by as well
	 * @return the edition
	 */
	public Edition at(Instant now) {
		Row row = this.database.sql("select revision, changed from edition").query(Row::of).single();
		Turn known = this.turn;
		if (!known.holds(row, now)) {
			known = new Turn(row.revision(), now, end("ends_at <= ? order by ends_at desc", now, Instant.EPOCH),
					end("ends_at > ? order by ends_at", now, Instant.MAX));
			this.turn = known;
		}
		return new Edition(row.revision(), row.changed(), known.last());
	}

	private Instant end(String which, Instant now, Instant otherwise) {
		return this.database.sql("select ends_at from event where " + which + " fetch first 1 row only")
			.param(now.atOffset(ZoneOffset.UTC))
			.query(OffsetDateTime.class)
			.optional()
			.map(OffsetDateTime::toInstant)
			.orElse(otherwise);
	}

	/**
	 * Begins a new edition of what has not changed, since answers of the last one may
	 * have been made of less than it.
	 */
	@Transactional
	public void renew() {
		raise();
	}

	@TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT,
			classes = { EventsChanged.class, SpeakersChanged.class, HostsChanged.class, SeriesChanged.class })
	void raise() {
		this.entities.flush();
		this.database.sql("update edition set revision = revision + 1, changed = ?")
			.param(this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

	private record Row(long revision, Instant changed) {

		static Row of(ResultSet row, int number) throws SQLException {
			return new Row(row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant());
		}

	}

	/* From the end of one event to the end of the next nothing changes by itself. */
	private record Turn(long revision, Instant from, Instant last, Instant next) {

		boolean holds(Row row, Instant now) {
			return this.revision == row.revision() && !now.isBefore(this.from) && now.isBefore(this.next);
		}

	}

}
