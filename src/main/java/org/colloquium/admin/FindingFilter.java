package org.colloquium.admin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which findings the inbox shows.
 *
 * @param kind a verdict, {@code decided}, or empty for all that needs somebody
 * @param counts the number of open findings of each verdict
 */
record FindingFilter(String kind, Map<String, Long> counts) {

	/** What somebody should look at, the worst first. */
	private static final List<String> LOUD = List.of("SAME_EVENT", "WRONG_PERSON", "REPEATED_WITHIN", "BIO_IN_ABSTRACT",
			"ABSTRACT_IN_BIO", "SAME_TALK", "SAME_PERSON");

	/** What is good to know. */
	private static final List<String> QUIET = List.of("NAMESAKE", "SHARED_TEXT");

	private static final String DECIDED = "decided";

	static FindingFilter of(String kind, Map<String, Long> counts) {
		return new FindingFilter(kind, counts);
	}

	/** The page that an address asks for, from 0; the first one for what is no number. */
	static int page(String typed, int last) {
		return typed.matches("\\d{1,9}") ? Math.min(Integer.parseInt(typed), last) : 0;
	}

	/** How much waits for somebody. */
	static long waiting(Map<String, Long> counts) {
		return LOUD.stream().mapToLong((verdict) -> counts.getOrDefault(verdict, 0L)).sum();
	}

	public boolean isDecided() {
		return DECIDED.equals(this.kind);
	}

	public long waiting() {
		return waiting(this.counts);
	}

	List<String> verdicts() {
		return this.kind.isEmpty() ? LOUD : List.of(this.kind);
	}

	/** The kinds of which there are any, with their number. */
	public Map<String, Long> present() {
		Map<String, Long> present = new LinkedHashMap<>();
		LOUD.forEach((verdict) -> add(present, verdict));
		QUIET.forEach((verdict) -> add(present, verdict));
		return present;
	}

	private void add(Map<String, Long> present, String verdict) {
		if (this.counts.getOrDefault(verdict, 0L) > 0 || verdict.equals(this.kind)) {
			present.put(verdict, this.counts.getOrDefault(verdict, 0L));
		}
	}

}
