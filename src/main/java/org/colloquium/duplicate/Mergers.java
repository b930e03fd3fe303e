package org.colloquium.duplicate;

import java.time.Clock;
import java.util.Optional;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.colloquium.shared.NotFound;
import org.colloquium.shared.Refused;
import org.colloquium.shared.Seen;
import org.colloquium.shared.Typed;
import org.colloquium.shared.Violations;

/**
 * What was merged: kept for good, and for ninety days with what it takes to undo it.
 */
@Service
@Transactional
public class Mergers {

	private final MergingRepository mergings;

	private final Decisions decisions;

	private final Clock clock;

	Mergers(MergingRepository mergings, Decisions decisions, Clock clock) {
		this.mergings = mergings;
		this.decisions = decisions;
		this.clock = clock;
	}

	/**
	 * What was merged.
	 * @param page which of them, the latest first
	 */
	@Transactional(readOnly = true)
	public Page<Merging> latest(Pageable page) {
		return this.mergings.findLatest(page);
	}

	/**
	 * One merger.
	 * @throws NotFound when there is none
	 */
	@Transactional(readOnly = true)
	public Merging find(long id) {
		return this.mergings.findById(id).orElseThrow(() -> new NotFound("merger", id));
	}

	/** The merger by which one vanished into the other, when the form was sent twice. */
	@Transactional(readOnly = true)
	Optional<Merging> done(FindingKind kind, Seen kept, Seen lost) {
		return this.mergings.findStanding(kind, lost.id())
			.stream()
			.filter((merging) -> merging.isOf(kept, lost))
			.findFirst();
	}

	/**
	 * Notes a merger.
	 * @param name of what the two became
	 */
	Merging note(MergePlan plan, String name, MergeOrder order, Snapshot snapshot) {
		Violations violations = new Violations();
		String remark = new Typed(violations).line("remark", order.remark(), Decisions.REMARK_LENGTH);
		violations.refuseIfAny();
		MergeOrder checked = new MergeOrder(order.fromLost(), order.decision(), remark, order.by());
		Merging merging = new Merging(plan, name, checked, this.clock.instant());
		merging.keep(snapshot.before(), snapshot.after(), snapshot.moved());
		this.decisions.settle(merging.pair(), order.decision(), remark, order.by());
		return this.mergings.save(merging);
	}

	/** The merger to undo, marked as undone. */
	Merging undo(long id, String by) {
		Merging merging = find(id);
		if (!merging.canBeUndone(this.clock.instant())) {
			throw new Refused("merge", (merging.undone() != null) ? "merge-undone-already" : "merge-too-old");
		}
		merging.undo(by, this.clock.instant());
		this.decisions.reopen(merging.pair());
		return merging;
	}

	@Scheduled(cron = "0 17 3 * * *")
	int forgetWhatCannotBeUndone() {
		return this.mergings.forgetStatesBefore(this.clock.instant().minus(Merging.UNDO));
	}

	/**
	 * What the survivor said, and which appearances came to it.
	 */
	record Snapshot(String before, String after, String moved) {

	}

}
