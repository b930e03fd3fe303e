package org.colloquium.duplicate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;

import org.springframework.data.domain.Persistable;

/**
 * Which version of an event was compared with the others: one that is not the current one
 * is to be compared again.
 */
@Entity
class CheckedEvent implements Persistable<Long> {

	@Id
	private Long eventId;

	private int eventVersion;

	@Transient
	private boolean fresh;

	protected CheckedEvent() {
	}

	CheckedEvent(Long eventId, int eventVersion) {
		this.eventId = eventId;
		this.eventVersion = eventVersion;
		this.fresh = true;
	}

	void compared(int version) {
		this.eventVersion = version;
	}

	@Override
	public Long getId() {
		return this.eventId;
	}

	@Override
	public boolean isNew() {
		return this.fresh;
	}

	Long eventId() {
		return this.eventId;
	}

	int eventVersion() {
		return this.eventVersion;
	}

}
