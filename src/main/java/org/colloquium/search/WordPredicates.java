package org.colloquium.search;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * A question as a query of the index, and by what one answer is better than another.
 *
 * @param say makes the parts of a query
 * @param strictness how closely an event must say what was asked for
 */
record WordPredicates(SearchPredicateFactory say, Strictness strictness) {

	/** Of two that are equally good, the one that is still to come is better. */
	private static final float COMING = 0.5f;

	/** Words that stand together mean more. */
	private static final float TOGETHER = 1.5f;

	/** A word that has only begun means less. */
	private static final float BEGUN = 0.5f;

	/** A word that may be another one means less. */
	private static final float DOUBTFUL = 0.3f;

	/** Where a word may be a misspelt one. */
	static final Set<Part> GUESSED = Set.of(Part.TITLE, Part.SPEAKER, Part.ABSTRACT);

	/** How many letters at the beginning of a misspelt word are right. */
	static int head(Strictness strictness) {
		return (strictness == Strictness.PARTLY) ? 0 : 1;
	}

	PredicateFinalStep of(Question question, Instant now) {
		var all = this.say.bool();
		all.must(asked(question));
		question.unwanted().forEach((term) -> all.mustNot(term(term, 0)));
		all.should(this.say.range().field(SearchFields.ENDS).greaterThan(now).constantScore().boost(COMING));
		if (question.words().count() > 1) {
			for (Part part : List.of(Part.TITLE, Part.SPEAKER, Part.ABSTRACT)) {
				all.should(this.say.phrase()
					.field(part.field())
					.boost(part.weight() * TOGETHER)
					.matching(question.running())
					.slop(2));
			}
		}
		return all;
	}

	private PredicateFinalStep asked(Question question) {
		if (question.wanted().isEmpty()) {
			return this.say.matchAll();
		}
		Set<Term> doubted = question.doubted();
		var all = this.say.bool();
		question.wanted()
			.forEach((term) -> all.should(term(term, doubted.contains(term) ? term.leeway(this.strictness) : 0)));
		int words = question.wanted().size();
		all.minimumShouldMatchNumber((this.strictness == Strictness.PARTLY) ? (words + 1) / 2 : words);
		return all;
	}

	private PredicateFinalStep term(Term term, int leeway) {
		var anywhere = this.say.bool();
		for (Part part : (term.part() != null) ? new Part[] { term.part() } : Part.values()) {
			if (term.phrase()) {
				anywhere.should(this.say.phrase().field(part.field()).boost(part.weight()).matching(term.text()));
			}
			else {
				addWord(anywhere, part, term);
			}
			if (leeway > 0 && (GUESSED.contains(part) || term.part() != null)) {
				anywhere.should(this.say.match()
					.field(part.field())
					.boost(part.weight() * DOUBTFUL)
					.matching(term.text())
					.fuzzy(leeway, head(this.strictness))
					.minimumShouldMatchPercent(100));
			}
		}
		addBeginnings(anywhere, term);
		return anywhere;
	}

	private void addWord(BooleanPredicateClausesStep<?, ?> anywhere, Part part, Term term) {
		for (String field : part.fields()) {
			anywhere.should(this.say.match()
				.field(field)
				.boost(part.weight())
				.matching(term.text())
				.minimumShouldMatchPercent(100));
		}
		String folded = Words.folded(term.text());
		if (term.open() && folded.length() > Words.SHORT && folded.length() <= Words.LONGEST) {
			anywhere.should(this.say.prefix().field(part.field()).boost(part.weight() * BEGUN).matching(folded));
		}
	}

	private void addBeginnings(BooleanPredicateClausesStep<?, ?> anywhere, Term term) {
		if (term.open() && Words.folded(term.text()).length() <= Words.SHORT) {
			anywhere.should(this.say.match()
				.field(SearchFields.BEGINNINGS)
				.boost(BEGUN)
				.matching(term.text())
				.minimumShouldMatchPercent(100));
		}
	}

}
