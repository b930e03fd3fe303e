package org.colloquium.event;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Material of an event.
 *
 * @param rel what it is: {@code slides}, {@code recording}, {@code paper} or another word
 * @param url its address, {@code http} or {@code https}
 */
@Embeddable
public record EventLink(String rel, @Column(length = 2_000) String url) {

	/** Of the relation, in UTF-16 code units. */
	public static final int REL_LENGTH = 40;

}
