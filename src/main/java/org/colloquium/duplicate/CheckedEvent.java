package org.colloquium.duplicate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/**
 * Which version of an event was compared with the others: one that is not the current one
 * is to be compared again.
 */
@Entity
class CheckedEvent {

	@Id
	private Long eventId;

	private int eventVersion;

	protected CheckedEvent() {
	}

	CheckedEvent(Long eventId, int eventVersion) {
		this.eventId = eventId;
		this.eventVersion = eventVersion;
	}

	Long eventId() {
		return this.eventId;
	}

	int eventVersion() {
		return this.eventVersion;
	}

}
