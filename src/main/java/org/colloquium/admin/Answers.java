package org.colloquium.admin;

import java.util.List;

/**
 * What an editor said about the findings beside the form of an event.
 *
 * @param seen the findings that were shown when the form was sent
 * @param different the events that are said to be other ones
 * @param repeated the events that are the same talk at another time
 * @param anyway whether the event is to be saved whatever was found
 */
record Answers(List<String> seen, List<Long> different, List<Long> repeated, Boolean anyway) {

	/** Nothing was said yet. */
	static final Answers NONE = new Answers(null, null, null, null);

	Answers {
		seen = (seen != null) ? List.copyOf(seen) : List.of();
		different = known(different);
		repeated = known(repeated);
		anyway = Boolean.TRUE.equals(anyway);
	}

	/* What is no number arrives as nothing. */
	private static List<Long> known(List<Long> ids) {
		return (ids != null) ? ids.stream().filter((id) -> id != null).toList() : List.of();
	}

	boolean isRepeated(Long event) {
		return this.repeated.contains(event);
	}

	boolean isDifferent(Long event) {
		return this.different.contains(event);
	}

}
