package org.colloquium.feed;

import java.time.Instant;

import org.springframework.http.MediaType;

/**
 * A kind of answer.
 *
 * @param file under which name it may be saved
 * @param type what it is
 * @param asked everything that was asked for
 * @param dependsOnNow whether the end of an event changes it
 * @param dependsOnDate whether midnight changes it
 * @param searched whether somebody is asked for it who may learn of a change a little
 * later
 */
record Parcel(String file, MediaType type, Object asked, boolean dependsOnNow, boolean dependsOnDate,
		boolean searched) {

	static Parcel of(FeedFormat format, FeedRequest request) {
		return new Parcel("events." + format.extension(), format.type(), request, request.dependsOnNow(),
				format.dependsOnDate(), !request.filter().isKeptTogether());
	}

	/**
	 * Whether the same answer will do for all of the edition.
	 */
	boolean isSettled(Moment moment) {
		return !this.searched || moment.edition().isSettled(moment.now());
	}

	Instant since(Moment moment) {
		Instant since = this.dependsOnNow ? moment.edition().since() : moment.edition().changed();
		return (this.dependsOnDate && moment.midnight().isAfter(since)) ? moment.midnight() : since;
	}

}
