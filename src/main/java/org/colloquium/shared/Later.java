package org.colloquium.shared;

import java.time.Duration;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * What cannot be answered now can be in a while (RFC 9110, 15.6.4): programs and
 * calendars keep what they have, and ask again.
 */
public class Later extends ErrorResponseException {

	/**
	 * A refusal for now.
	 * @param wait until when it is worth while to ask again, whole seconds
	 * @param detail why, for whoever reads problem details
	 */
	public Later(Duration wait, String detail) {
		super(HttpStatus.SERVICE_UNAVAILABLE, ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, detail),
				null);
		getHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(wait.toSeconds()));
	}

}
