package org.colloquium.event;

import java.time.Instant;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import org.colloquium.shared.Refused;

/**
 * What became of an event: from a draft to the programme, off it, and back. Counts the
 * revisions that readers' calendars have to take over.
 */
@MappedSuperclass
abstract class Lifecycle {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "event_seq")
	@SequenceGenerator(name = "event_seq", sequenceName = "event_seq", allocationSize = 50)
	private Long id;

	@Version
	private int version;

	@JdbcTypeCode(SqlTypes.VARCHAR)
	private EventStatus status;

	private String statusMessage;

	private int sequence;

	private Instant created;

	private Instant updated;

	private Instant announced;

	private Instant deleted;

	private Long mergedInto;

	protected Lifecycle() {
	}

	Lifecycle(Instant now) {
		this.status = EventStatus.DRAFT;
		this.created = now;
		this.updated = now;
	}

	/**
	 * Gives the event another status, with a word to the readers.
	 */
	void turn(EventStatus next, String message, Instant now) {
		if (!isNew() && !this.status.canBecome(next)) {
			throw new Refused("status", "status-impossible", this.status.name(), next.name());
		}
		if (next != this.status) {
			revised();
		}
		if (next != EventStatus.DRAFT && this.announced == null) {
			this.announced = now;
		}
		this.status = next;
		this.statusMessage = message;
	}

	void revised() {
		if (!isNew()) {
			this.sequence++;
		}
	}

	/* Nobody has seen it yet: it may begin in any status, and no calendar holds it. */
	private boolean isNew() {
		return this.id == null;
	}

	void touch(Instant now) {
		this.updated = now;
	}

	void delete(Instant now) {
		this.deleted = now;
		revised();
		touch(now);
	}

	void restore(Instant now) {
		this.deleted = null;
		revised();
		touch(now);
	}

	void mergeInto(Event survivor, Instant now) {
		this.mergedInto = survivor.id();
		delete(now);
	}

	void separate(Instant now) {
		this.mergedInto = null;
		restore(now);
	}

	/**
	 * Gives back the status from before a merge, be it that of a draft.
	 */
	void standAgain(EventStatus before, String message) {
		if (before != this.status) {
			revised();
		}
		this.status = before;
		this.statusMessage = message;
		if (before == EventStatus.DRAFT) {
			this.announced = null;
		}
	}

	public Long id() {
		return this.id;
	}

	public int version() {
		return this.version;
	}

	public EventStatus status() {
		return this.status;
	}

	/**
	 * A word to the readers that goes with the status, such as "Room changed".
	 * @return the message, or {@code null}
	 */
	public String statusMessage() {
		return this.statusMessage;
	}

	/**
	 * The revision that calendars go by (RFC 5545, 3.8.7.4): it rises whenever time,
	 * place or status change.
	 * @return the count, from 0
	 */
	public int sequence() {
		return this.sequence;
	}

	public Instant created() {
		return this.created;
	}

	public Instant updated() {
		return this.updated;
	}

	/**
	 * When the event first came onto the programme.
	 * @return the time, or {@code null} for a draft
	 */
	public Instant announced() {
		return this.announced;
	}

	public boolean isDeleted() {
		return this.deleted != null;
	}

	/**
	 * The event that this one was merged into, and its address leads to.
	 * @return the id, or {@code null} if it stands for itself
	 */
	public Long mergedInto() {
		return this.mergedInto;
	}

	/**
	 * Whether anybody may read of the event.
	 * @return {@code false} for drafts and for what was deleted
	 */
	public boolean isPublic() {
		return this.status != EventStatus.DRAFT && !isDeleted();
	}

}
