package org.colloquium.people;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Brings a picture upright and to its sizes, and writes it anew.
 */
final class Development {

	/** The longer side, in pixels. */
	static final int LARGE = 640;

	private static final int SMALL = 320;

	private static final float QUALITY = 0.85f;

	private Development() {
	}

	static Portrait of(BufferedImage decoded, Orientation orientation) {
		BufferedImage picture = drawn(decoded, orientation, limited(decoded, LARGE * 2));
		BufferedImage large = drawn(picture, Orientation.UPRIGHT, limited(picture, LARGE));
		BufferedImage small = drawn(large, Orientation.UPRIGHT, limited(large, SMALL));
		return new Portrait(jpeg(small), jpeg(large), small.getWidth(), small.getHeight());
	}

	/* Nothing is made larger than it is. */
	private static double limited(BufferedImage picture, int longest) {
		return Math.min(1, longest / (double) Math.max(picture.getWidth(), picture.getHeight()));
	}

	private static BufferedImage drawn(BufferedImage picture, Orientation orientation, double scale) {
		int width = (int) Math.max(1, Math.round(picture.getWidth() * scale));
		int height = (int) Math.max(1, Math.round(picture.getHeight() * scale));
		boolean turned = orientation.isTurned();
		BufferedImage drawn = new BufferedImage(turned ? height : width, turned ? width : height,
				BufferedImage.TYPE_INT_RGB);
		AffineTransform upright = orientation.upright(width, height);
		upright.scale(width / (double) picture.getWidth(), height / (double) picture.getHeight());
		Graphics2D paper = drawn.createGraphics();
		paper.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
		// what was transparent
		paper.setColor(Color.WHITE);
		paper.fillRect(0, 0, drawn.getWidth(), drawn.getHeight());
		paper.drawImage(picture, upright, null);
		paper.dispose();
		return drawn;
	}

	private static byte[] jpeg(BufferedImage picture) {
		ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(file)) {
			ImageWriteParam quality = writer.getDefaultWriteParam();
			quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
			quality.setCompressionQuality(QUALITY);
			writer.setOutput(stream);
			writer.write(null, new IIOImage(picture, null, null), quality);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			writer.dispose();
		}
		return file.toByteArray();
	}

}
