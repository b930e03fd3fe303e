package org.colloquium.duplicate;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.colloquium.duplicate.Finding.Observation;
import org.colloquium.duplicate.Finding.Pair;

/**
 * What was found over the whole site, and waits for somebody to decide.
 */
@Service
@Transactional
public class Findings {

	private final FindingRepository findings;

	private final Clock clock;

	Findings(FindingRepository findings, Clock clock) {
		this.findings = findings;
		this.clock = clock;
	}

	/**
	 * What waits for a decision.
	 * @param verdicts names of the verdicts that are asked for
	 * @param page which of them, the likeliest first
	 * @return the findings
	 */
	@Transactional(readOnly = true)
	public Page<Finding> open(Collection<String> verdicts, Pageable page) {
		return this.findings.findOpen(verdicts, page);
	}

	/**
	 * What was decided.
	 * @param page which of them, the latest first
	 * @return the findings
	 */
	@Transactional(readOnly = true)
	public Page<Finding> decided(Pageable page) {
		return this.findings.findDecided(page);
	}

	/**
	 * How much waits.
	 * @return the number of open findings by the name of their verdict
	 */
	@Transactional(readOnly = true)
	public Map<String, Long> counts() {
		return this.findings.countOpen()
			.stream()
			.collect(Collectors.toMap(OpenFindings::getVerdict, OpenFindings::getFindings));
	}

	/** With which events each of some has something in common, as far as is known. */
	@Transactional(readOnly = true)
	Map<Long, List<Long>> partners(Collection<Long> events) {
		Map<Long, Set<Long>> partners = new HashMap<>();
		for (Finding finding : this.findings.findAbout(events)) {
			if (finding.kind() == FindingKind.EVENTS) {
				partners.computeIfAbsent(finding.left(), (id) -> new LinkedHashSet<>()).add(finding.right());
				partners.computeIfAbsent(finding.right(), (id) -> new LinkedHashSet<>()).add(finding.left());
			}
		}
		return partners.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> List.copyOf(entry.getValue())));
	}

	/**
	 * The events beside some in their rows.
	 * @return their ids, perhaps some of these very events too
	 */
	@Transactional(readOnly = true)
	Set<Long> besideInRow(Collection<Long> events) {
		return this.findings.findAbout(events)
			.stream()
			.filter(Row::holds)
			.flatMap(Finding::both)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/**
	 * Writes down what was seen of some events: what is new is added, and what is no more
	 * is dropped unless somebody decided about it.
	 * @param except events about which nothing is written down
	 */
	void note(Collection<Long> events, List<Observation> seen, Set<Long> except) {
		note(this.findings.findAbout(events).stream().filter((finding) -> !finding.pair().concerns(except)).toList(),
				seen.stream().filter((one) -> !one.pair().concerns(except)).toList());
	}

	/** The same for the records of speakers. */
	void noteSpeakers(Collection<Long> speakers, List<Observation> seen) {
		note(this.findings.findAboutSpeakers(speakers), seen);
	}

	private void note(List<Finding> before, List<Observation> seen) {
		Instant now = this.clock.instant();
		Map<Pair, Finding> known = before.stream().collect(Collectors.toMap(Finding::pair, (finding) -> finding));
		Map<Pair, Observation> news = seen.stream()
			.collect(Collectors.toMap(Observation::pair, (one) -> one, (one, other) -> one));
		for (Observation observation : news.values()) {
			Finding finding = known.getOrDefault(observation.pair(), new Finding(observation.pair(), now));
			finding.observe(observation, now);
			this.findings.save(finding);
		}
		before.stream()
			.filter((finding) -> finding.decision() == null && !news.containsKey(finding.pair()))
			.forEach(this.findings::delete);
		this.findings.flush();
	}

}
