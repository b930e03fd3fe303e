package org.colloquium.event;

import java.util.List;

import org.colloquium.shared.Violation;

/**
 * What became of one draft among many: it is an event now, or it was refused.
 *
 * @param event the event, or {@code null}
 * @param violations why the draft was refused; empty for an event
 */
public record Entry(Event event, List<Violation> violations) {

	static Entry of(Event event) {
		return new Entry(event, List.of());
	}

	static Entry refused(List<Violation> violations) {
		return new Entry(null, List.copyOf(violations));
	}

	public boolean isRefused() {
		return this.event == null;
	}

}
