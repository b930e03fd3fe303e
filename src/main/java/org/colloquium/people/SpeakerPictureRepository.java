package org.colloquium.people;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SpeakerPictureRepository extends SpeakerPictures, Repository<SpeakerPicture, Long> {

	@Override
	@Query("""
			select new org.colloquium.people.PictureMark(p.speakerId, p.hash, p.width, p.height)
			from SpeakerPicture p where p.speakerId in :speakers
			""")
	List<PictureMark> findMarks(Collection<Long> speakers);

	SpeakerPicture save(SpeakerPicture picture);

	void delete(SpeakerPicture picture);

	boolean existsBySpeakerId(Long speaker);

	List<SpeakerPicture> findBySpeakerIdAndTakenFrom(Long speaker, Long takenFrom);

}
