package org.colloquium.people;

import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;

/**
 * How a camera was held, as it notes it in the file (Exif 2.32, 4.6.5, Orientation).
 */
enum Orientation {

	UPRIGHT, MIRRORED, UPSIDE_DOWN, UPSIDE_DOWN_MIRRORED, LEFT_MIRRORED, LEFT, RIGHT_MIRRORED, RIGHT;

	/** What a file says; upright where it says nothing that can be read. */
	static Orientation of(byte[] file) {
		try {
			ExifIFD0Directory exif = JpegMetadataReader
				.readMetadata(new ByteArrayInputStream(file), List.of(new ExifReader()))
				.getFirstDirectoryOfType(ExifIFD0Directory.class);
			Integer number = (exif != null) ? exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION) : null;
			return (number != null && number >= 1 && number <= values().length) ? values()[number - 1] : UPRIGHT;
		}
		catch (JpegProcessingException | IOException ex) {
			return UPRIGHT;
		}
	}

	/** Whether width and height change places. */
	boolean isTurned() {
		return ordinal() >= LEFT_MIRRORED.ordinal();
	}

	/** What brings a picture of some width and height upright. */
	AffineTransform upright(int width, int height) {
		return switch (this) {
			case UPRIGHT -> new AffineTransform();
			case MIRRORED -> new AffineTransform(-1, 0, 0, 1, width, 0);
			case UPSIDE_DOWN -> new AffineTransform(-1, 0, 0, -1, width, height);
			case UPSIDE_DOWN_MIRRORED -> new AffineTransform(1, 0, 0, -1, 0, height);
			case LEFT_MIRRORED -> new AffineTransform(0, 1, 1, 0, 0, 0);
			case LEFT -> new AffineTransform(0, 1, -1, 0, height, 0);
			case RIGHT_MIRRORED -> new AffineTransform(0, -1, -1, 0, height, width);
			case RIGHT -> new AffineTransform(0, -1, 1, 0, 0, width);
		};
	}

}
