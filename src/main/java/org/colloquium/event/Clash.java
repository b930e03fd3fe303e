package org.colloquium.event;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * An event that takes place at the same time as another, with the rules that find this
 * awkward.
 *
 * @param other the event that is in the way
 * @param rules at least one
 */
public record Clash(Event other, List<ClashRule> rules) {

	static Optional<Clash> between(Occasion occasion, Event other) {
		Occasion second = Occasion.of(other);
		List<ClashRule> rules = !occasion.overlaps(second) ? List.of()
				: Arrays.stream(ClashRule.values()).filter((rule) -> rule.applies(occasion, second)).toList();
		return rules.isEmpty() ? Optional.empty() : Optional.of(new Clash(other, rules));
	}

}
