package org.colloquium.event;

import java.io.Serializable;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;

/**
 * That two events are one talk, given twice.
 */
@Entity
class Repetition {

	@EmbeddedId
	private Key key;

	protected Repetition() {
	}

	Repetition(Key key) {
		this.key = key;
	}

	Key key() {
		return this.key;
	}

	/**
	 * The two events, whichever was named first.
	 *
	 * @param oneId the smaller id
	 * @param otherId the larger one
	 */
	@Embeddable
	record Key(long oneId, long otherId) implements Serializable {

		static Key of(long one, long other) {
			return new Key(Math.min(one, other), Math.max(one, other));
		}

	}

}
