package org.colloquium.event;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import org.colloquium.shared.RichText;

/**
 * What an event is about.
 *
 * @param title the title, or {@code null} while it is to be announced
 * @param abstractText the abstract, or {@code null}
 * @param note a short remark such as {@code Faculty candidate}, or {@code null}
 * @param category the kind of event, or {@code null}
 * @param language BCP 47 tag of the language that it is held in, or {@code null}
 */
@Embeddable
public record Topic(String title, @Column(length = 200_000) RichText abstractText, String note, String category,
		String language) {

	/** Of a title, in UTF-16 code units. */
	public static final int TITLE_LENGTH = 500;

	/** Of a note, in UTF-16 code units. */
	public static final int NOTE_LENGTH = 300;

	/** Of a category, in UTF-16 code units. */
	public static final int CATEGORY_LENGTH = 100;

}
