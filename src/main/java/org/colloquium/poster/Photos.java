package org.colloquium.poster;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import org.springframework.stereotype.Component;

import org.colloquium.event.Event;
import org.colloquium.people.SpeakerPictures;

/**
 * The pictures of those who give an event. A sheet has room for two; where there are
 * more, it is better without.
 */
@Component
class Photos {

	private static final int MOST = 2;

	private final SpeakerPictures pictures;

	Photos(SpeakerPictures pictures) {
		this.pictures = pictures;
	}

	/** The pictures that belong on the sheet, by the speakers' ids. */
	Map<String, Photo> of(Event event) {
		List<Long> ids = event.speakers().stream().map((person) -> person.speaker().id()).toList();
		int pictured = this.pictures.marks(ids).size();
		Map<String, Photo> photos = new LinkedHashMap<>();
		if (pictured > 0 && pictured <= MOST) {
			ids.forEach((id) -> this.pictures.findBySpeakerId(id)
				.ifPresent((picture) -> photos.put(id.toString(), read(picture.large()))));
		}
		return photos;
	}

	private static Photo read(byte[] jpeg) {
		try {
			return new Photo(ImageIO.read(new ByteArrayInputStream(jpeg)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
