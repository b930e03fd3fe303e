package org.colloquium.duplicate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;

import org.colloquium.duplicate.Report.Match;

/**
 * Events that are one talk, word for word, at many times, such as each day of an
 * exhibition. Of fifteen of them there are a hundred and five pairs, and nothing more to
 * ask about than each with the next.
 */
final class Row {

	/** By these, what is the same as one of the row is the same as all the others. */
	private static final Set<Reason> WORD_FOR_WORD = EnumSet.of(Reason.SAME_TITLE, Reason.SAME_ABSTRACT);

	private Row() {
	}

	/** Whether the two events of a finding stand in a row. */
	static boolean holds(Finding finding) {
		return finding.kind() == FindingKind.EVENTS && holds(finding.verdict(), finding.reasons());
	}

	private static boolean holds(Match match) {
		return holds(match.verdict().name(), match.reasons());
	}

	private static boolean holds(String verdict, List<Reason> reasons) {
		return verdict.equals(EventVerdict.SAME_TALK.name()) && reasons.containsAll(WORD_FOR_WORD);
	}

	/**
	 * Leaves out those of a row that are further away than the one before and the one
	 * after.
	 * @param here the event; while nothing is said of its time, nothing is left out
	 * @param matches all that it has something in common with
	 * @return the others, in the same order
	 */
	static List<Match> withNearest(Talk here, List<Match> matches) {
		if (here.start() == null) {
			return matches;
		}
		List<Match> row = matches.stream().filter(Row::holds).toList();
		List<Match> far = new ArrayList<>(row);
		Comparator<Match> byTime = Comparator.comparing(Row::start).thenComparing((match) -> match.event().id());
		nearest(row, (match) -> match.isBefore(here.start()), BinaryOperator.maxBy(byTime)).ifPresent(far::remove);
		nearest(row, (match) -> match.isAfter(here.start()), BinaryOperator.minBy(byTime)).ifPresent(far::remove);
		return matches.stream().filter((match) -> !far.contains(match)).toList();
	}

	private static Optional<Match> nearest(List<Match> row, Predicate<Instant> side, BinaryOperator<Match> nearer) {
		return row.stream().filter((match) -> side.test(start(match))).reduce(nearer);
	}

	private static Instant start(Match match) {
		return match.event().slot().startsAt();
	}

}
