package org.colloquium.admin;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.colloquium.duplicate.Decision;
import org.colloquium.duplicate.MergeOrder;
import org.colloquium.shared.Seen;

/**
 * The page on which two become one, as it was sent.
 *
 * @param with id of the one that vanishes
 * @param version of the survivor, as the editor saw it
 * @param withVersion of the other
 * @param moved whether the other tells where the talk was moved to
 * @param remark why
 * @param pick for each field {@code kept} or {@code lost}
 */
record MergeForm(long with, int version, int withVersion, Boolean moved, String remark, Map<String, String> pick) {

	boolean isMoved() {
		return Boolean.TRUE.equals(this.moved);
	}

	Seen kept(long id) {
		return new Seen(id, this.version);
	}

	Seen lost() {
		return new Seen(this.with, this.withVersion);
	}

	MergeOrder order(String by) {
		Set<String> fromLost = (this.pick == null) ? Set.of()
				: this.pick.entrySet()
					.stream()
					.filter((choice) -> choice.getValue().equals("lost"))
					.map(Map.Entry::getKey)
					.collect(Collectors.toSet());
		return new MergeOrder(fromLost, isMoved() ? Decision.MOVED : Decision.MERGED, this.remark, by);
	}

}
