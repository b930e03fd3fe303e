package org.colloquium.event;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;

/**
 * How far a list reaches: to what readers see, to what editors see, or to what calendars
 * must hear of, since an entry that only vanished would stay in some of them for ever.
 *
 * @param drafts whether drafts are within it
 * @param goneSince what was deleted or cancelled since then is within it as well, and
 * what was cancelled before is not; {@code null} for the lists that people read
 */
public record Reach(boolean drafts, Instant goneSince) {

	static final Reach READERS = new Reach(false, null);

	static final Reach EDITORS = new Reach(true, null);

	/**
	 * Whether an event is within it as it is saved, whatever somebody knew of it.
	 */
	boolean admits(Event event) {
		return (this.drafts || event.status() != EventStatus.DRAFT) && (!event.isDeleted() || this.goneSince != null);
	}

	void addTo(List<Predicate> all, CriteriaBuilder cb, Root<Event> event) {
		if (!this.drafts) {
			all.add(cb.notEqual(event.get("status"), EventStatus.DRAFT));
		}
		if (this.goneSince == null) {
			all.add(cb.isNull(event.get("deleted")));
		}
		else {
			all.add(cb.isNotNull(event.get("announced")));
			all.add(cb.or(cb.notEqual(event.get("status"), EventStatus.CANCELLED),
					cb.greaterThanOrEqualTo(event.get("updated"), this.goneSince)));
			all.add(cb.or(cb.isNull(event.get("deleted")),
					cb.greaterThanOrEqualTo(event.get("deleted"), this.goneSince)));
		}
	}

}
