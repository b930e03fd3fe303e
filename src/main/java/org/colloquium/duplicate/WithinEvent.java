package org.colloquium.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.colloquium.duplicate.Report.Repeat;
import org.colloquium.event.EventDraft;
import org.colloquium.text.Passage;
import org.colloquium.text.Repeats;
import org.colloquium.text.Words;

/**
 * What was entered twice within one event: a text that contains itself, the bio in the
 * abstract, the abstract in the bio.
 */
final class WithinEvent {

	private static final String ABSTRACT = "abstract";

	private final EventDraft draft;

	private final List<Repeat> found = new ArrayList<>();

	private WithinEvent(EventDraft draft) {
		this.draft = draft;
	}

	static List<Repeat> of(EventDraft draft) {
		WithinEvent within = new WithinEvent(draft);
		within.search();
		return within.found;
	}

	private void search() {
		repeated(ABSTRACT, this.draft.abstractText());
		for (int i = 0; i < this.draft.speakers().size(); i++) {
			EventDraft.Person person = this.draft.speakers().get(i);
			if (person != null && person.bio() != null) {
				String field = "speakers[" + i + "].bio";
				repeated(field, person.bio());
				misplaced(field, person);
			}
		}
	}

	private void repeated(String field, String text) {
		Repeats repeats = Repeats.within(text);
		if (repeats.found()) {
			this.found.add(new Repeat(field, RepeatKind.REPEATED_WITHIN, field, repeats.passages(), repeats.cleaned()));
		}
	}

	private void misplaced(String field, EventDraft.Person person) {
		String text = this.draft.abstractText();
		Repeats inAbstract = Repeats.between(text, person.bio());
		if (!inAbstract.found()) {
			return;
		}
		if (belongsToBio(inAbstract, person)) {
			this.found.add(new Repeat(ABSTRACT, RepeatKind.BIO_IN_ABSTRACT, field, inAbstract.passages(),
					inAbstract.cleaned()));
		}
		else {
			Repeats inBio = Repeats.between(person.bio(), text);
			Optional.of(inBio)
				.filter(Repeats::found)
				.ifPresent((repeats) -> this.found.add(new Repeat(field, RepeatKind.ABSTRACT_IN_BIO, ABSTRACT,
						repeats.passages(), repeats.cleaned())));
		}
	}

	/**
	 * Whose text it is that stands in both: the bio's, if it makes up more of the bio
	 * than of the abstract, or if it makes up both and calls the speaker by name.
	 */
	private boolean belongsToBio(Repeats repeats, EventDraft.Person person) {
		double ofAbstract = share(repeats, Words.of(this.draft.abstractText()));
		double ofBio = share(repeats, Words.of(person.bio()));
		if (Math.abs(ofBio - ofAbstract) > 0.1) {
			return ofBio > ofAbstract;
		}
		return person.name() == null || Name.of(person.name()).isCalledIn(Words.of(person.bio()));
	}

	private static double share(Repeats repeats, Words text) {
		return (double) repeats.passages().stream().mapToInt(Passage::words).sum() / Math.max(1, text.size());
	}

}
