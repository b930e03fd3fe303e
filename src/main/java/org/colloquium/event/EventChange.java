package org.colloquium.event;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Something that happened to an announced event and that its readers want to know, with
 * time and place as they were then: what happens later does not rewrite it.
 */
@Entity
public class EventChange {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "event_change_seq")
	@SequenceGenerator(name = "event_change_seq", sequenceName = "event_change_seq", allocationSize = 200)
	private Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private Event event;

	@JdbcTypeCode(SqlTypes.VARCHAR)
	private ChangeKind kind;

	private Instant happened;

	private String message;

	private LocalDateTime formerStart;

	private ZoneId formerZone;

	private String formerLocation;

	private LocalDateTime currentStart;

	private ZoneId currentZone;

	private String currentLocation;

	protected EventChange() {
	}

	EventChange(Event event, ChangeKind kind, Instant happened) {
		this.event = event;
		this.kind = kind;
		this.happened = happened;
		this.message = event.statusMessage();
		this.currentStart = event.slot().start();
		this.currentZone = event.slot().zone();
		this.currentLocation = event.venue().location();
	}

	EventChange from(Timeslot former) {
		this.formerStart = former.start();
		this.formerZone = former.zone();
		return this;
	}

	EventChange from(Venue former) {
		this.formerLocation = former.location();
		return this;
	}

	public Long id() {
		return this.id;
	}

	public Event event() {
		return this.event;
	}

	public ChangeKind kind() {
		return this.kind;
	}

	public Instant happened() {
		return this.happened;
	}

	/**
	 * The word to the readers that stood with the event.
	 * @return the message, or {@code null}
	 */
	public String message() {
		return this.message;
	}

	/**
	 * When the event was to begin before it was moved.
	 * @return the wall time, or {@code null} when it was not moved
	 */
	public LocalDateTime formerStart() {
		return this.formerStart;
	}

	public ZoneId formerZone() {
		return this.formerZone;
	}

	public String formerLocation() {
		return this.formerLocation;
	}

	public LocalDateTime start() {
		return this.currentStart;
	}

	public ZoneId zone() {
		return this.currentZone;
	}

	public String location() {
		return this.currentLocation;
	}

}
