package org.colloquium.duplicate;

import java.util.List;

import org.colloquium.shared.Seen;

/**
 * Two that may become one, field by field.
 *
 * @param kept the survivor; by default the older one, whose address is known longer
 * @param lost the one that vanishes
 * @param choices the fields in which they differ
 */
public record MergePlan(FindingKind kind, Seen kept, Seen lost, String keptName, String lostName,
		List<Choice> choices) {

	/**
	 * A field in which two differ.
	 *
	 * @param field its name
	 * @param kept what the survivor says, or {@code null}
	 * @param lost what the other says, or {@code null}
	 * @param fromLost whether the other's value seems the better one
	 * @param reason why; {@code null} for a list, of which all entries are kept
	 */
	public record Choice(String field, String kept, String lost, boolean fromLost, BetterValue reason) {

	}

}
