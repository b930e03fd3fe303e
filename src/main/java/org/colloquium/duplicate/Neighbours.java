package org.colloquium.duplicate;

import java.util.List;
import java.util.stream.Stream;

import org.colloquium.text.Words;

/**
 * Who has anything in common with a text, a title or a name? Each answer is a list of
 * ids, the likeliest first; some of them may be deleted by now.
 */
interface Neighbours {

	/** Knows nothing. */
	Neighbours NOBODY = new Neighbours() {

		@Override
		public List<Long> eventsSharing(Stream<Words> texts, int most) {
			return List.of();
		}

		@Override
		public List<Long> eventsTitled(Words title, int most) {
			return List.of();
		}

		@Override
		public List<Long> speakersSharing(Stream<Words> bios, int most) {
			return List.of();
		}

		@Override
		public List<Long> speakersNamed(Name name, int most) {
			return List.of();
		}

	};

	/**
	 * The events that share most with some texts; a phrase alone is not enough.
	 * @param texts abstract and bios
	 * @param most how many at most
	 */
	List<Long> eventsSharing(Stream<Words> texts, int most);

	/**
	 * The events under a title, or under a longer one that contains it.
	 */
	List<Long> eventsTitled(Words title, int most);

	List<Long> speakersSharing(Stream<Words> bios, int most);

	List<Long> speakersNamed(Name name, int most);

}
