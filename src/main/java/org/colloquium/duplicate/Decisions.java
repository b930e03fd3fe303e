package org.colloquium.duplicate;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.colloquium.duplicate.Finding.Observation;
import org.colloquium.duplicate.Finding.Pair;
import org.colloquium.event.Repetitions;
import org.colloquium.shared.NotFound;
import org.colloquium.shared.RetriedWhenOvertaken;
import org.colloquium.shared.Typed;
import org.colloquium.shared.Violations;

/**
 * What editors decided about findings: remembered with who, when and why, and not asked
 * again until a text has materially changed.
 */
@Service
@RetriedWhenOvertaken
public class Decisions {

	/** Of a remark, in UTF-16 code units. */
	public static final int REMARK_LENGTH = 300;

	/** Talks are given less often. */
	private static final int LONGEST_ROW = 400;

	/** Findings about texts of one event. */
	private static final Set<FindingKind> OWN = Set.of(FindingKind.REPEAT, FindingKind.BIO);

	private final FindingRepository findings;

	private final Sketches sketches;

	private final Repetitions repetitions;

	private final Observer observer;

	private final Turn turn;

	private final Clock clock;

	Decisions(FindingRepository findings, Sketches sketches, Repetitions repetitions, Observer observer, Turn turn,
			Clock clock) {
		this.findings = findings;
		this.sketches = sketches;
		this.repetitions = repetitions;
		this.observer = observer;
		this.turn = turn;
		this.clock = clock;
	}

	/**
	 * A finding, open or decided.
	 * @param id which
	 * @return the finding
	 * @throws NotFound when there is none, perhaps because the texts were mended
	 */
	@Transactional(readOnly = true)
	public Finding finding(long id) {
		return this.findings.findById(id).orElseThrow(() -> new NotFound("finding", id));
	}

	/**
	 * Settles a finding.
	 * @param id which
	 * @param decision what was decided
	 * @param remark why, in the editor's words; {@code null} for no word
	 * @param by the editor's user name
	 * @return the finding
	 * @throws org.colloquium.shared.Refused when the remark is too long
	 */
	public Finding decide(long id, Decision decision, String remark, String by) {
		String line = line(remark);
		return this.turn.take(() -> {
			Finding finding = finding(id);
			settle(finding, decision, line, by);
			return finding;
		});
	}

	private static String line(String remark) {
		Violations violations = new Violations();
		String line = new Typed(violations).line("remark", remark, REMARK_LENGTH);
		violations.refuseIfAny();
		return line;
	}

	/**
	 * The findings of the row in which two events stand, as far as they are in the same
	 * state as the one about these two.
	 * @param finding about two events
	 * @return the finding itself and the others, some hundred at most
	 */
	@Transactional(readOnly = true)
	public List<Finding> row(Finding finding) {
		Map<Pair, Finding> row = new LinkedHashMap<>(Map.of(finding.pair(), finding));
		Set<Long> next = Row.holds(finding) ? Set.of(finding.left(), finding.right()) : Set.of();
		while (!next.isEmpty() && row.size() < LONGEST_ROW) {
			List<Finding> more = this.findings.findAbout(next)
				.stream()
				.filter((one) -> Row.holds(one) && one.decision() == finding.decision())
				.filter((one) -> row.putIfAbsent(one.pair(), one) == null)
				.toList();
			next = more.stream().flatMap(Finding::both).collect(Collectors.toSet());
		}
		return List.copyOf(row.values());
	}

	/**
	 * Settles that the talk of a row is given at all its times.
	 * @param id of one of its findings
	 * @param remark why, in the editor's words; {@code null} for no word
	 * @param by the editor's user name
	 * @throws org.colloquium.shared.Refused when the remark is too long
	 * @throws NotFound when there is none, or its events stand in no row
	 */
	public void repeatRow(long id, String remark, String by) {
		String line = line(remark);
		this.turn.take(() -> rowOf(id).forEach((one) -> settle(one, Decision.REPEATED, line, by)));
	}

	/**
	 * Opens the findings of a row again.
	 * @param id of one of them
	 * @throws NotFound when there is none, or its events stand in no row
	 */
	public void reopenRow(long id) {
		this.turn.take(() -> rowOf(id).forEach(this::open));
	}

	private List<Finding> rowOf(long id) {
		Finding finding = finding(id);
		if (!Row.holds(finding)) {
			throw new NotFound("row", id);
		}
		return row(finding);
	}

	/**
	 * Opens a finding again.
	 * @param id which
	 * @return the finding
	 */
	public Finding reopen(long id) {
		return this.turn.take(() -> {
			Finding finding = finding(id);
			open(finding);
			return finding;
		});
	}

	/**
	 * Settles that an event is another one than some others. They need not have been
	 * compared yet.
	 * @param event the event
	 * @param others ids of events that it has something in common with; unknown ones are
	 * passed over
	 * @param by the editor's user name
	 */
	public void different(long event, Collection<Long> others, String by) {
		Set<Pair> pairs = others.stream().map((other) -> Pair.ofEvents(event, other)).collect(Collectors.toSet());
		this.turn.take(() -> settleEach(event, pairs::contains, Decision.DIFFERENT, by));
	}

	/**
	 * Settles that an event is a talk that is given at other times as well, and links
	 * them.
	 * @param event the event
	 * @param others ids of the events in which the talk is given too
	 * @param by the editor's user name
	 */
	public void repeated(long event, Collection<Long> others, String by) {
		Set<Pair> pairs = others.stream().map((other) -> Pair.ofEvents(event, other)).collect(Collectors.toSet());
		this.turn.take(() -> settleEach(event, pairs::contains, Decision.REPEATED, by));
	}

	/**
	 * Settles that texts of an event stay as they are.
	 * @param event the event
	 * @param fields the texts, as the API names them
	 * @param by the editor's user name
	 */
	public void keep(long event, Collection<String> fields, String by) {
		Predicate<Pair> wanted = (pair) -> OWN.contains(pair.kind()) && fields.contains(pair.field());
		this.turn.take(() -> settleEach(event, wanted, Decision.KEPT, by));
	}

	private void settleEach(long event, Predicate<Pair> wanted, Decision decision, String by) {
		Map<Pair, Finding> known = this.findings.findAbout(List.of(event))
			.stream()
			.collect(Collectors.toMap(Finding::pair, (finding) -> finding));
		this.observer.observeEvents(List.of(event), Map.of())
			.stream()
			.filter((seen) -> wanted.test(seen.pair()))
			.forEach((seen) -> known.computeIfAbsent(seen.pair(), (pair) -> written(seen)));
		known.values()
			.stream()
			.filter((finding) -> wanted.test(finding.pair()))
			.forEach((finding) -> settle(finding, decision, null, by));
	}

	private Finding written(Observation seen) {
		Finding finding = new Finding(seen.pair(), this.clock.instant());
		finding.observe(seen, this.clock.instant());
		return this.findings.save(finding);
	}

	/** Settles what was found of a pair, if anything was. */
	@Transactional
	void settle(Pair pair, Decision decision, String remark, String by) {
		found(pair).ifPresent((finding) -> settle(finding, decision, remark, by));
	}

	@Transactional
	void reopen(Pair pair) {
		found(pair).ifPresent(this::open);
	}

	private Optional<Finding> found(Pair pair) {
		return this.findings.findByKindAndLeftIdAndRightIdAndField(pair.kind(), pair.left(), pair.right(),
				pair.field());
	}

	private void settle(Finding finding, Decision decision, String remark, String by) {
		finding.decide(decision, this.sketches.left(finding), this.sketches.right(finding), this.clock.instant());
		finding.sign(by, remark);
		link(finding);
	}

	private void open(Finding finding) {
		finding.reopen();
		link(finding);
	}

	/** Readers of a talk that is given again learn of the other time. */
	private void link(Finding finding) {
		if (finding.kind() != FindingKind.EVENTS) {
			return;
		}
		if (finding.decision() == Decision.REPEATED) {
			this.repetitions.link(finding.left(), finding.right());
		}
		else {
			this.repetitions.unlink(finding.left(), finding.right());
		}
	}

}
