package org.colloquium.event;

import java.time.Instant;
import java.util.Optional;

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
	@SequenceGenerator(name = "event_seq", sequenceName = "event_seq", allocationSize = 200)
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
			throw new Refused("status", "status-impossible", this.status, next);
		}
		boolean news = next != this.status;
		boolean first = next != EventStatus.DRAFT && this.announced == null;
		if (news) {
			revised();
		}
		if (first) {
			this.announced = now;
		}
		this.status = next;
		this.statusMessage = message;
		if (news) {
			happened(first ? ChangeKind.ANNOUNCED : kind(next), now);
		}
	}

	private static ChangeKind kind(EventStatus status) {
		return switch (status) {
			case CANCELLED -> ChangeKind.CANCELLED;
			case POSTPONED -> ChangeKind.POSTPONED;
			default -> ChangeKind.REVIVED;
		};
	}

	/**
	 * Notes something for the readers who follow what becomes of the events.
	 * @return the note, or nothing where readers never heard of the event
	 */
	abstract Optional<EventChange> happened(ChangeKind kind, Instant now);

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
		vanish(now);
		happened(ChangeKind.DELETED, now);
	}

	void restore(Instant now) {
		appear(now);
		happened(ChangeKind.RESTORED, now);
	}

	private void vanish(Instant now) {
		this.deleted = now;
		revised();
		touch(now);
	}

	private void appear(Instant now) {
		this.deleted = null;
		revised();
		touch(now);
	}

	void mergeInto(Event survivor, Instant now) {
		this.mergedInto = survivor.id();
		vanish(now);
	}

	void separate(Instant now) {
		this.mergedInto = null;
		appear(now);
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

	/**
	 * When it was deleted.
	 * @return the moment, or {@code null}
	 */
	public Instant deleted() {
		return this.deleted;
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
