package org.colloquium.people;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

import org.colloquium.shared.Places;
import org.colloquium.shared.Refused;

/**
 * A picture as somebody sent it: a JPEG or PNG file of any size, turned any way, with
 * whatever the camera wrote beside it. Nothing of the file itself is kept.
 */
public final class PictureFile {

	/** Of the file, in bytes. */
	public static final int MOST_BYTES = 10 * 1024 * 1024;

	static final long MOST_PIXELS = 40_000_000;

	private static final String FIELD = "picture";

	/* What Java reads by itself and browsers send. */
	private static final Set<String> FORMATS = Set.of("jpeg", "png");

	/* Some are decoded at a time, since each takes memory. */
	private static final Places DECODERS = new Places(2, Duration.ofSeconds(20));

	private PictureFile() {
	}

	/**
	 * Makes a portrait of a file.
	 * @param file the bytes
	 * @return the portrait, upright
	 * @throws Refused when it is too large, neither JPEG nor PNG, or broken
	 */
	public static Portrait read(byte[] file) {
		if (file.length > MOST_BYTES) {
			throw new Refused(FIELD, "picture-too-large", MOST_BYTES / 1024 / 1024);
		}
		return DECODERS.hold(() -> Development.of(decode(file), Orientation.of(file)));
	}

	private static BufferedImage decode(byte[] file) {
		try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
			ImageReader reader = reader(stream);
			try {
				// what else is in the file may unpack to any size
				reader.setInput(stream, true, true);
				return decode(reader);
			}
			finally {
				reader.dispose();
			}
		}
		catch (Refused ex) {
			throw ex;
		}
		// of a broken file decoders throw whatever they run into
		catch (IOException | RuntimeException ex) {
			throw new Refused(FIELD, "picture-unreadable");
		}
	}

	private static ImageReader reader(ImageInputStream stream) throws IOException {
		Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
		while (readers.hasNext()) {
			ImageReader reader = readers.next();
			if (FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
				return reader;
			}
		}
		throw new Refused(FIELD, "picture-unknown");
	}

	/* The size is read before the pixels, of which no more are kept than are needed. */
	private static BufferedImage decode(ImageReader reader) throws IOException {
		int width = reader.getWidth(0);
		int height = reader.getHeight(0);
		if ((long) width * height > MOST_PIXELS) {
			throw new Refused(FIELD, "picture-pixels", MOST_PIXELS / 1_000_000);
		}
		int step = Math.max(1, Math.max(width, height) / (Development.LARGE * 2));
		ImageReadParam sparing = reader.getDefaultReadParam();
		sparing.setSourceSubsampling(step, step, 0, 0);
		return reader.read(0, sparing);
	}

}
