package org.colloquium.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.colloquium.event.Event;

/**
 * Finds again, in the events of an answer, what made them an answer. The index could tell
 * as well, but would have to keep all texts once more, and to read each of them in every
 * language.
 */
final class Highlighter {

	private final List<Sought> sought;

	private final Skimming skimming;

	private final SearchFields fields;

	Highlighter(Question question, Strictness strictness, SearchFields fields) {
		Set<Term> doubted = question.doubted();
		int head = WordPredicates.head(strictness);
		this.sought = question.wanted()
			.stream()
			.map((term) -> new Sought(term, doubted.contains(term) ? term.leeway(strictness) : 0, head))
			.toList();
		this.skimming = new Skimming(this.sought.stream().flatMap(Sought::beginnings).toList());
		this.fields = fields;
	}

	/** What of an event was asked for. */
	Hit hit(Event event) {
		Tongue tongue = this.fields.tongue(event).orElse(null);
		Set<String> words = new HashSet<>();
		List<Marked> passages = new ArrayList<>();
		for (Part part : Part.values()) {
			if (part == Part.BIO && isSaidBy(passages)) {
				break;
			}
			for (String text : SearchFields.said(part, event)) {
				Marked marked = marked(part, text, tongue);
				words.addAll(marked.words());
				if (part.isText() && !marked.tokens().isEmpty()) {
					passages.add(marked);
				}
			}
		}
		// of two that say as much the first one, which is the abstract
		Optional<Marked> best = passages.stream()
			.sorted(Comparator.comparingInt((text) -> -text.words().size()))
			.findFirst();
		return new Hit(event, new Marks(words), best.map(Snippet::of).orElse(List.of()));
	}

	/* An abstract that says everything leaves nothing to look for in the bios. */
	private boolean isSaidBy(List<Marked> passages) {
		return passages.stream().anyMatch((passage) -> passage.found() == this.sought.size());
	}

	private Marked marked(Part part, String text, Tongue tongue) {
		List<Skimming.Word> words = this.skimming.read(text, part.isInflected() ? tongue : null);
		Set<Integer> marked = new TreeSet<>();
		int found = 0;
		for (Sought one : this.sought) {
			found += one.mark(part, words, tongue, marked) ? 1 : 0;
		}
		return new Marked(text, marked.stream().map(words::get).map(Skimming.Word::folded).toList(), found);
	}

}
