package org.colloquium.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The pictures of speakers, to read.
 */
public interface SpeakerPictures {

	/**
	 * Which of some speakers have a picture, without the pictures.
	 * @param speakers ids, at least one
	 * @return what is known of the pictures
	 */
	List<PictureMark> findMarks(Collection<Long> speakers);

	Optional<SpeakerPicture> findBySpeakerId(Long speaker);

	Optional<SpeakerPicture> findBySpeakerIdAndHash(Long speaker, String hash);

	/**
	 * Which of some speakers have a picture, without the pictures.
	 * @param speakers ids; for none nothing is asked
	 * @return what is known of the pictures, by speaker
	 */
	default Map<Long, PictureMark> marks(Collection<Long> speakers) {
		return speakers.isEmpty() ? Map.of()
				: findMarks(speakers).stream().collect(Collectors.toMap(PictureMark::speaker, Function.identity()));
	}

}
