package org.colloquium.duplicate;

import java.util.Set;

/**
 * How an editor wants two to become one.
 *
 * @param fromLost the fields whose value comes from the one that vanishes
 * @param decision merged, or moved
 * @param remark why, or {@code null}
 * @param by the editor's user name
 */
public record MergeOrder(Set<String> fromLost, Decision decision, String remark, String by) {

	public MergeOrder {
		fromLost = Set.copyOf(fromLost);
	}

}
