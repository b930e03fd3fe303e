package org.colloquium.event;

import jakarta.persistence.Embeddable;

/**
 * Who may come, and on what terms.
 *
 * @param audience for example {@code General public}, or {@code null}
 * @param admission for example {@code Free}, or {@code null}
 * @param internal whether the event is for the institution's own members; its online
 * address is then kept from anonymous readers
 */
@Embeddable
public record Attendance(String audience, String admission, boolean internal) {

	/** Of audience and admission each, in UTF-16 code units. */
	public static final int MAX_LENGTH = 200;

}
