package org.colloquium.event;

import java.util.List;
import java.util.Set;

import org.colloquium.people.HostDetails;

/**
 * What an event says, checked: the counterpart of a draft in which nothing is wrong any
 * more.
 */
record EventDetails(Topic topic, Timeslot slot, Venue venue, Attendance attendance, Set<String> tags,
		List<Credit> speakers, List<HostDetails> hosts, List<EventLink> links, SeriesName series, Standing standing,
		Source source) {

	/**
	 * A series by its slug, with the name that it gets should it be new.
	 */
	record SeriesName(String slug, String name) {

	}

	/**
	 * A status with the word to the readers that goes with it.
	 *
	 * @param status {@code null} if nothing is said of it
	 */
	record Standing(EventStatus status, String message) {

		static final int MESSAGE_LENGTH = 300;

		/*
		 * What nothing is said of stays as it is: nobody revives a cancelled event by the
		 * way.
		 */
		Standing of(Event event) {
			if (this.status != null) {
				return this;
			}
			return (event == null) ? new Standing(EventStatus.ANNOUNCED, this.message)
					: new Standing(event.status(), (this.message != null) ? this.message : event.statusMessage());
		}

	}

}
