package org.colloquium.event;

import java.util.Set;

import org.springframework.context.MessageSourceResolvable;

/**
 * What has become of an event. A draft is announced once and never a draft again, since
 * calendars know it by then; who wants it off the programme cancels or deletes it.
 */
public enum EventStatus implements MessageSourceResolvable {

	/** Seen by editors only. */
	DRAFT,

	/** On the programme. */
	ANNOUNCED,

	/** Does not take place. */
	CANCELLED,

	/** Does not take place at its time; a new one is not known yet. */
	POSTPONED;

	public boolean canBecome(EventStatus next) {
		return next == this || allowed().contains(next);
	}

	private Set<EventStatus> allowed() {
		return switch (this) {
			case DRAFT -> Set.of(ANNOUNCED);
			case ANNOUNCED -> Set.of(CANCELLED, POSTPONED);
			case CANCELLED -> Set.of(ANNOUNCED);
			case POSTPONED -> Set.of(ANNOUNCED, CANCELLED);
		};
	}

	/**
	 * Whether the event is to take place.
	 * @return {@code false} for the cancelled and the postponed
	 */
	public boolean isOn() {
		return this == DRAFT || this == ANNOUNCED;
	}

	@Override
	public String[] getCodes() {
		return new String[] { "standing." + name() };
	}

	@Override
	public String getDefaultMessage() {
		return name();
	}

}
