package org.colloquium.site;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import org.colloquium.people.SpeakerPicture;
import org.colloquium.people.SpeakerPictures;
import org.colloquium.shared.NotFound;

/**
 * Pictures of speakers. What an address shows never changes: another picture has another
 * address, and nobody guesses that of a person of whom the public does not know yet.
 */
@Controller
class PictureController {

	/** For an address that never shows anything else. */
	static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

	private static final Pattern FILE = Pattern.compile("([0-9a-f]{16})(-small)?\\.jpg");

	private final SpeakerPictures pictures;

	PictureController(SpeakerPictures pictures) {
		this.pictures = pictures;
	}

	@GetMapping("/speakers/{id}/picture/{file}")
	ResponseEntity<byte[]> picture(@PathVariable long id, @PathVariable String file) {
		Matcher read = FILE.matcher(file);
		if (!read.matches()) {
			throw new NotFound("picture", file);
		}
		SpeakerPicture picture = this.pictures.findBySpeakerIdAndHash(id, read.group(1))
			.orElseThrow(() -> new NotFound("picture", file));
		boolean small = read.group(2) != null;
		return ResponseEntity.ok()
			.cacheControl(FOR_EVER)
			.eTag("\"" + file.substring(0, file.length() - ".jpg".length()) + "\"")
			.lastModified(picture.updated())
			.contentType(MediaType.IMAGE_JPEG)
			.body(small ? picture.small() : picture.large());
	}

}
