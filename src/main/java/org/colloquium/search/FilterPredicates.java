package org.colloquium.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

import org.colloquium.event.EventCriteria;
import org.colloquium.event.EventFilter;
import org.colloquium.event.EventStatus;
import org.colloquium.event.Reach;
import org.colloquium.event.When;

/**
 * The filters of a list as queries of the index: what they let through is the same as in
 * the database.
 *
 * @param say makes the parts of a query
 * @param people who knows the numbers of those who are named
 */
record FilterPredicates(SearchPredicateFactory say, NamedPeople people) {

	/** What means something else in a pattern of the index. */
	private static final Pattern SIGNS = Pattern.compile("[\\\\*?]");

	/** So many characters can be looked for in one piece, whatever they are. */
	private static final int PIECE = 80;

	private static final Map<String, String> EQUAL = Map.of("category", FilterFields.CATEGORY, "audience",
			FilterFields.AUDIENCE, "language", FilterFields.LANGUAGE, "tag", FilterFields.TAG, "material",
			FilterFields.MATERIAL);

	List<PredicateFinalStep> of(EventCriteria criteria) {
		List<PredicateFinalStep> all = new ArrayList<>();
		addReach(criteria.reach(), all);
		addTimes(criteria, all);
		addWords(criteria.filter(), all);
		return all;
	}

	void addReach(Reach reach, List<PredicateFinalStep> all) {
		if (!reach.drafts()) {
			all.add(this.say.not(is(FilterFields.STATUS, EventStatus.DRAFT.name())));
		}
		if (reach.goneSince() == null) {
			all.add(this.say.not(this.say.exists().field(FilterFields.DELETED)));
		}
		else {
			all.add(this.say.exists().field(FilterFields.ANNOUNCED));
			all.add(this.say.or(this.say.not(is(FilterFields.STATUS, EventStatus.CANCELLED.name())),
					since(FilterFields.UPDATED, reach.goneSince())));
			all.add(this.say.or(this.say.not(this.say.exists().field(FilterFields.DELETED)),
					since(FilterFields.DELETED, reach.goneSince())));
		}
	}

	private void addTimes(EventCriteria criteria, List<PredicateFinalStep> all) {
		When side = criteria.filter().side();
		if (side == When.UPCOMING) {
			all.add(this.say.range().field(SearchFields.ENDS).greaterThan(criteria.now()));
		}
		if (side == When.PAST) {
			all.add(this.say.range().field(SearchFields.ENDS).atMost(criteria.now()));
		}
		if (criteria.from() != null) {
			all.add(since(SearchFields.ENDS, criteria.from()));
		}
		if (criteria.until() != null) {
			all.add(this.say.range().field(FilterFields.STARTS).lessThan(criteria.until()));
		}
	}

	private void addWords(EventFilter filter, List<PredicateFinalStep> all) {
		EQUAL.forEach((parameter, field) -> {
			if (filter.word(parameter) != null) {
				all.add(is(field, FilterFields.same(filter.word(parameter))));
			}
		});
		if (filter.word("series") != null) {
			all.add(is(FilterFields.SERIES, filter.word("series")));
		}
		if (filter.word("place") != null) {
			addPlace(FilterFields.same(filter.word("place")), all);
		}
		if (filter.word("speaker") != null) {
			all.add(anyOf(FilterFields.SPEAKER_ID, this.people.speakers(filter.word("speaker"))));
		}
		if (filter.word("host") != null) {
			all.add(anyOf(FilterFields.HOST_ID, this.people.hosts(filter.word("host"))));
		}
	}

	/* No index looks for a long part that repeats itself, and hardly one is as long. */
	private void addPlace(String part, List<PredicateFinalStep> all) {
		int end = part.offsetByCodePoints(0, Math.min(PIECE, part.codePointCount(0, part.length())));
		String piece = SIGNS.matcher(part.substring(0, end)).replaceAll("\\\\$0");
		all.add(this.say.wildcard().field(FilterFields.PLACE).matching("*" + piece + "*"));
		if (end < part.length()) {
			addPlace(part.substring(end), all);
		}
	}

	private PredicateFinalStep is(String field, String value) {
		return this.say.match().field(field).matching(value);
	}

	private PredicateFinalStep anyOf(String field, Collection<Long> values) {
		return values.isEmpty() ? this.say.matchNone() : this.say.terms().field(field).matchingAny(values);
	}

	private PredicateFinalStep since(String field, Instant moment) {
		return this.say.range().field(field).atLeast(moment);
	}

}
