package org.colloquium.duplicate;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.colloquium.duplicate.Finding.Pair;
import org.colloquium.duplicate.Report.Match;
import org.colloquium.duplicate.Report.PersonMatch;
import org.colloquium.duplicate.Report.Repeat;
import org.colloquium.event.Event;
import org.colloquium.event.EventDraft;
import org.colloquium.text.Words;

/**
 * Leaves out of what was found what somebody decided about already, as long as the texts
 * are what they were then.
 */
@Component
@Transactional(readOnly = true)
class Undecided {

	private final FindingRepository findings;

	Undecided(FindingRepository findings) {
		this.findings = findings;
	}

	/**
	 * What of some matches nobody has decided about, as the text is now.
	 */
	List<Match> matches(Talk here, List<Match> matches) {
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
	List<Repeat> repeats(Long event, EventDraft draft, List<Repeat> repeats) {
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
	List<PersonMatch> people(Long event, EventDraft draft, List<PersonMatch> people) {
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
