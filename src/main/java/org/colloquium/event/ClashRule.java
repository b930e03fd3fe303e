package org.colloquium.event;

import java.util.Collections;

/**
 * Why two things can hardly take place at the same time. The rules only warn: two groups
 * may share a hall, and a speaker may be in two places by video.
 */
public enum ClashRule {

	/** Both are in one room. */
	ROOM_TAKEN {

		@Override
		boolean applies(Occasion one, Occasion other) {
			return one.room() != null && one.room().equals(other.room());
		}

	},

	/** Somebody speaks at both. */
	SPEAKER_ELSEWHERE {

		@Override
		boolean applies(Occasion one, Occasion other) {
			return !Collections.disjoint(one.speakers(), other.speakers());
		}

	},

	/** Somebody is host of both. */
	HOST_ELSEWHERE {

		@Override
		boolean applies(Occasion one, Occasion other) {
			return !Collections.disjoint(one.hosts(), other.hosts());
		}

	},

	/** Two series want the same audience. */
	OTHER_SERIES {

		@Override
		boolean applies(Occasion one, Occasion other) {
			return one.series() != null && other.series() != null && !one.series().equals(other.series());
		}

	};

	abstract boolean applies(Occasion one, Occasion other);

}
