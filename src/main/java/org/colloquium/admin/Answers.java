package org.colloquium.admin;

import java.util.List;

/**
 * What an editor said about the findings beside the form of an event.
 *
 * @param seen the findings that were shown when the form was sent
 * @param different the events that are said to be other ones
 * @param anyway whether the event is to be saved whatever was found
 */
record Answers(List<String> seen, List<Long> different, Boolean anyway) {

	/** Nothing was said yet. */
	static final Answers NONE = new Answers(null, null, null);

	Answers {
		seen = (seen != null) ? List.copyOf(seen) : List.of();
		different = (different != null) ? different.stream().filter((id) -> id != null).toList() : List.of();
		anyway = Boolean.TRUE.equals(anyway);
	}

	boolean isDifferent(Long event) {
		return this.different.contains(event);
	}

}
