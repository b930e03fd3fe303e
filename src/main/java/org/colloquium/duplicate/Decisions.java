package org.colloquium.duplicate;

import java.time.Clock;
import java.util.Collection;
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
import org.colloquium.duplicate.Report.Match;
import org.colloquium.duplicate.Report.PersonMatch;
import org.colloquium.duplicate.Report.Repeat;
import org.colloquium.event.Event;
import org.colloquium.event.EventDraft;
import org.colloquium.event.Events;
import org.colloquium.people.Speakers;
import org.colloquium.shared.NotFound;
import org.colloquium.shared.Typed;
import org.colloquium.shared.Violations;
import org.colloquium.text.Words;

/**
 * What editors decided about findings: remembered with who, when and why, and not asked
 * again until a text has materially changed.
 */
@Service
@Transactional
public class Decisions {

	/** Of a remark, in UTF-16 code units. */
	public static final int REMARK_LENGTH = 300;

	/** Findings about texts of one event. */
	private static final Set<FindingKind> OWN = Set.of(FindingKind.REPEAT, FindingKind.BIO);

	private final FindingRepository findings;

	private final Events events;

	private final Speakers speakers;

	private final Observer observer;

	private final Clock clock;

	Decisions(FindingRepository findings, Events events, Speakers speakers, Observer observer, Clock clock) {
		this.findings = findings;
		this.events = events;
		this.speakers = speakers;
		this.observer = observer;
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
		Violations violations = new Violations();
		String line = new Typed(violations).line("remark", remark, REMARK_LENGTH);
		violations.refuseIfAny();
		Finding finding = finding(id);
		settle(finding, decision);
		finding.sign(by, line);
		return finding;
	}

	/**
	 * Opens a finding again.
	 * @param id which
	 * @return the finding
	 */
	public Finding reopen(long id) {
		Finding finding = finding(id);
		finding.reopen();
		return finding;
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
		settleEach(event, pairs::contains, Decision.DIFFERENT, by);
	}

	/**
	 * Settles that texts of an event stay as they are.
	 * @param event the event
	 * @param fields the texts, as the API names them
	 * @param by the editor's user name
	 */
	public void keep(long event, Collection<String> fields, String by) {
		settleEach(event, (pair) -> OWN.contains(pair.kind()) && fields.contains(pair.field()), Decision.KEPT, by);
	}

	private void settleEach(long event, Predicate<Pair> wanted, Decision decision, String by) {
		Map<Pair, Finding> known = this.findings.findAbout(List.of(event))
			.stream()
			.collect(Collectors.toMap(Finding::pair, (finding) -> finding));
		this.observer.observeEvents(List.of(event), Map.of())
			.stream()
			.filter((seen) -> wanted.test(seen.pair()))
			.forEach((seen) -> known.computeIfAbsent(seen.pair(), (pair) -> written(seen)));
		known.values().stream().filter((finding) -> wanted.test(finding.pair())).forEach((finding) -> {
			settle(finding, decision);
			finding.sign(by, null);
		});
	}

	private Finding written(Observation seen) {
		Finding finding = new Finding(seen.pair(), this.clock.instant());
		finding.observe(seen, this.clock.instant());
		return this.findings.save(finding);
	}

	/** Settles what was found of a pair, if anything was. */
	void settle(Pair pair, Decision decision, String remark, String by) {
		found(pair).ifPresent((finding) -> {
			settle(finding, decision);
			finding.sign(by, remark);
		});
	}

	void reopen(Pair pair) {
		found(pair).ifPresent(Finding::reopen);
	}

	private Optional<Finding> found(Pair pair) {
		return this.findings.findByKindAndLeftIdAndRightIdAndField(pair.kind(), pair.left(), pair.right(),
				pair.field());
	}

	private void settle(Finding finding, Decision decision) {
		finding.decide(decision, sketch(finding, true), sketch(finding, false), this.clock.instant());
	}

	/** What the text on one side of a finding is like now. */
	private Sketch sketch(Finding finding, boolean left) {
		long id = left ? finding.left() : finding.right();
		return switch (finding.kind()) {
			case EVENTS -> this.events.find(id).map((event) -> Observer.sketch(Talk.of(event))).orElse(Sketch.NOTHING);
			case SPEAKERS -> this.speakers.findById(id).map(Observer::sketch).orElse(Sketch.NOTHING);
			case REPEAT -> left ? field(id, finding.field()) : Sketch.NOTHING;
			case BIO -> left ? field(id, finding.field())
					: this.speakers.findById(id).map(Observer::sketch).orElse(Sketch.NOTHING);
		};
	}

	private Sketch field(long event, String field) {
		return this.events.find(event).map((found) -> sketch(found, field)).orElse(Sketch.NOTHING);
	}

	private static Sketch sketch(Event event, String field) {
		return Sketch.of(Words.of(Observer.text(Observer.draft(event), field)));
	}

	/**
	 * What of some matches nobody has decided about, as the text is now.
	 */
	@Transactional(readOnly = true)
	List<Match> undecided(Talk here, List<Match> matches) {
		return (here.id() == null) ? matches
				: matches.stream().filter((match) -> !isSettled(here, match.event())).toList();
	}

	private boolean isSettled(Talk here, Event event) {
		Pair pair = Pair.ofEvents(here.id(), event.id());
		boolean left = here.id() < event.id();
		Sketch own = Observer.sketch(here);
		Sketch others = Observer.sketch(Talk.of(event));
		return this.findings.findByKindAndLeftIdAndRightIdAndField(pair.kind(), pair.left(), pair.right(), pair.field())
			.filter((finding) -> finding.decision() == Decision.DIFFERENT || finding.decision() == Decision.REPEATED)
			.filter((finding) -> left ? finding.isStill(own, others) : finding.isStill(others, own))
			.isPresent();
	}

	/**
	 * What of some repeats nobody meant to stand there.
	 */
	@Transactional(readOnly = true)
	List<Repeat> undecided(Long event, EventDraft draft, List<Repeat> repeats) {
		return (event == null) ? repeats : repeats.stream().filter((repeat) -> !isKept(event, draft, repeat)).toList();
	}

	private boolean isKept(Long event, EventDraft draft, Repeat repeat) {
		Sketch own = Sketch.of(Words.of(Observer.text(draft, repeat.field())));
		return this.findings.findByKindAndLeftIdAndRightIdAndField(FindingKind.REPEAT, event, 0, repeat.field())
			.filter((finding) -> finding.decision() == Decision.KEPT)
			.filter((finding) -> finding.isStill(own, Sketch.NOTHING))
			.isPresent();
	}

	/**
	 * What of some people nobody wants to stay as it is.
	 */
	@Transactional(readOnly = true)
	List<PersonMatch> undecidedPeople(Long event, EventDraft draft, List<PersonMatch> people) {
		return (event == null) ? people : people.stream().filter((match) -> !isKept(event, draft, match)).toList();
	}

	private boolean isKept(Long event, EventDraft draft, PersonMatch match) {
		String field = match.field() + ".bio";
		long other = (match.known().speaker() != null) ? match.known().speaker().id() : 0;
		return this.findings.findByKindAndLeftIdAndRightIdAndField(FindingKind.BIO, event, other, field)
			.filter((finding) -> finding.decision() != null)
			.filter((finding) -> finding.isStill(Sketch.of(Words.of(Observer.text(draft, field))),
					Sketch.of(Words.of(match.known().bio()))))
			.isPresent();
	}

}
