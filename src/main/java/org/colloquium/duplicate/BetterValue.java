package org.colloquium.duplicate;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Why one value is better than another, the weightiest reason first. The last one always
 * holds for one of the two.
 */
public enum BetterValue {

	/** The later entry says where the talk was moved to. */
	MOVED {
		@Override
		boolean prefers(Side one, Side other) {
			return one.moved() && WHEN_AND_WHERE.contains(one.field());
		}
	},

	/** The other says nothing. */
	ONLY_ONE {
		@Override
		boolean prefers(Side one, Side other) {
			return one.text() != null && other.text() == null;
		}
	},

	/** The other only promises. */
	NOT_TO_BE_ANNOUNCED {
		@Override
		boolean prefers(Side one, Side other) {
			return one.text() != null && other.text() != null && !PROMISE.matcher(one.text()).find()
					&& PROMISE.matcher(other.text()).find();
		}
	},

	/** Readers know of it already. */
	ANNOUNCED {
		@Override
		boolean prefers(Side one, Side other) {
			return one.field().equals("standing") && "DRAFT".equals(other.text()) && !"DRAFT".equals(one.text());
		}
	},

	/**
	 * The name is written out, where the other has initials or begins with the surname.
	 */
	WRITTEN_OUT {
		@Override
		boolean prefers(Side one, Side other) {
			return one.field().equals("name") && !SHORT_NAME.matcher(one.text()).find()
					&& SHORT_NAME.matcher(other.text()).find();
		}
	},

	/** The text says more. */
	LONGER {
		@Override
		boolean prefers(Side one, Side other) {
			return TEXTS.contains(one.field()) && one.text() != null && other.text() != null
					&& one.text().length() > other.text().length();
		}
	},

	/** Somebody saw to it more recently. */
	NEWER {
		@Override
		boolean prefers(Side one, Side other) {
			return one.updated().isAfter(other.updated());
		}
	},

	/** Nothing speaks for either. */
	KNOWN_LONGER {
		@Override
		boolean prefers(Side one, Side other) {
			return true;
		}
	};

	private static final Set<String> WHEN_AND_WHERE = Set.of("slot", "location", "onlineUrl");

	private static final Set<String> TEXTS = Set.of("abstractText");

	private static final Pattern SHORT_NAME = Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])\\p{L}\\.|,");

	private static final Pattern PROMISE = Pattern.compile(
			"(?iu)^\\W*(tba|tbc|tbd|to be (announced|confirmed)|.{0,20}(?<![\\p{L}\\p{M}])(to follow|will follow|à venir|folgt))\\W*$");

	static MergePlan.Choice choose(Side kept, Side lost) {
		for (BetterValue reason : List.of(values())) {
			if (reason.prefers(kept, lost)) {
				return new MergePlan.Choice(kept.field(), kept.text(), lost.text(), false, reason);
			}
			if (reason.prefers(lost, kept)) {
				return new MergePlan.Choice(kept.field(), kept.text(), lost.text(), true, reason);
			}
		}
		throw new IllegalStateException("The last reason always holds");
	}

	abstract boolean prefers(Side one, Side other);

	/**
	 * What one of two says.
	 *
	 * @param field which field
	 * @param text its value, or {@code null}
	 * @param updated when the whole was last seen to
	 * @param moved whether this is where the talk was moved to
	 */
	record Side(String field, String text, Instant updated, boolean moved) {

	}

}
