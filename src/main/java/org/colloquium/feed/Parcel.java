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
 */
record Parcel(String file, MediaType type, Object asked, boolean dependsOnNow, boolean dependsOnDate) {

	static Parcel of(FeedFormat format, FeedRequest request) {
		return new Parcel("events." + format.extension(), format.type(), request, request.dependsOnNow(),
				format.dependsOnDate());
	}

	Instant since(Moment moment) {
		Instant since = this.dependsOnNow ? moment.edition().since() : moment.edition().changed();
		return (this.dependsOnDate && moment.midnight().isAfter(since)) ? moment.midnight() : since;
	}

}
