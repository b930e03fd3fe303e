package org.colloquium.people;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.colloquium.shared.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Pictures as people send them, and files that are none.
 */
class PictureFileTests {

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void bringsAPictureUprightHoweverTheCameraWasHeld(int orientation) {
		BufferedImage upright = quarters(800, 400);
		Portrait portrait = PictureFile.read(turned(upright, orientation));
		BufferedImage large = image(portrait.large());
		assertThat(large.getWidth()).isEqualTo(640);
		assertThat(large.getHeight()).isEqualTo(320);
		assertThat(portrait.width()).isEqualTo(320);
		assertThat(portrait.height()).isEqualTo(160);
		assertThat(colour(large, 0.25, 0.25)).isEqualTo("red");
		assertThat(colour(large, 0.75, 0.25)).isEqualTo("green");
		assertThat(colour(large, 0.25, 0.75)).isEqualTo("blue");
		assertThat(colour(large, 0.75, 0.75)).isEqualTo("white");
	}

	@Test
	void keepsNothingOfWhatTheCameraWrote() {
		byte[] sent = turned(quarters(100, 100), 1);
		Portrait portrait = PictureFile.read(sent);
		assertThat(text(sent)).contains("Exif");
		assertThat(text(portrait.large()) + text(portrait.small())).doesNotContain("Exif", "ICC", "http");
		assertThat(image(portrait.large()).getWidth()).as("not made larger").isEqualTo(100);
	}

	@Test
	void showsWhiteWhereAPictureIsTransparent() {
		BufferedImage clear = new BufferedImage(50, 2000, BufferedImage.TYPE_INT_ARGB);
		Portrait portrait = PictureFile.read(file(clear, "png"));
		assertThat(colour(image(portrait.small()), 0.5, 0.5)).isEqualTo("white");
		assertThat(portrait.width()).isEqualTo(8);
		assertThat(portrait.height()).isEqualTo(320);
	}

	@Test
	void readsPicturesOfEveryKindThatCamerasAndScannersWrite() {
		for (int type : new int[] { BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY,
				BufferedImage.TYPE_BYTE_INDEXED, BufferedImage.TYPE_4BYTE_ABGR, BufferedImage.TYPE_BYTE_BINARY }) {
			assertThat(PictureFile.read(file(new BufferedImage(700, 500, type), "png")).width()).isEqualTo(320);
		}
	}

	@Test
	void looksAtTheSizeBeforeItUnpacksAPicture() {
		assertThat(refusal(header(100_000, 100_000))).isEqualTo("picture-pixels");
		assertThat(refusal(header(Integer.MAX_VALUE, Integer.MAX_VALUE))).isEqualTo("picture-pixels");
		assertThat(refusal(header(1, 40_000_001))).isEqualTo("picture-pixels");
	}

	@Test
	void refusesWhatIsNoPicture() {
		assertThat(refusal(new byte[0])).isEqualTo("picture-unknown");
		assertThat(refusal("<svg onload='x'/>".getBytes(StandardCharsets.UTF_8))).isEqualTo("picture-unknown");
		assertThat(refusal("RIFF\0\0\0\0WEBPVP8 ".getBytes(StandardCharsets.UTF_8))).isEqualTo("picture-unknown");
		assertThat(refusal(file(quarters(9, 9), "gif"))).isEqualTo("picture-unknown");
		assertThat(refusal(header(100, 100))).isEqualTo("picture-unreadable");
		assertThat(refusal(new byte[PictureFile.MOST_BYTES + 1])).isEqualTo("picture-too-large");
	}

	@Test
	void neitherFailsNorHangsOverBrokenFiles() {
		Random random = new Random(7);
		byte[][] whole = { turned(quarters(90, 60), 6), file(quarters(90, 60), "png") };
		for (int i = 0; i < 400; i++) {
			byte[] broken = whole[i % 2].clone();
			for (int j = 0; j < 1 + i % 5; j++) {
				broken[random.nextInt(broken.length)] = (byte) random.nextInt();
			}
			byte[] cut = Arrays.copyOf(broken, (i % 3 == 0) ? random.nextInt(broken.length) : broken.length);
			try {
				assertThat(PictureFile.read(cut).small()).isNotEmpty();
			}
			catch (Refused ex) {
				assertThat(ex.violations().get(0).field()).isEqualTo("picture");
			}
		}
	}

	private static String refusal(byte[] file) {
		return catchThrowableOfType(Refused.class, () -> PictureFile.read(file)).violations().get(0).code();
	}

	private static String text(byte[] file) {
		return new String(file, StandardCharsets.ISO_8859_1);
	}

	private static BufferedImage quarters(int width, int height) {
		BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D paper = picture.createGraphics();
		Color[] colours = { Color.RED, Color.GREEN, Color.BLUE, Color.WHITE };
		for (int i = 0; i < colours.length; i++) {
			paper.setColor(colours[i]);
			paper.fillRect(i % 2 * width / 2, i / 2 * height / 2, width / 2 + 1, height / 2 + 1);
		}
		paper.dispose();
		return picture;
	}

	/* As a camera that is held so writes it: Exif says where row 0 and column 0 are. */
	private static byte[] turned(BufferedImage upright, int orientation) {
		int width = upright.getWidth();
		int height = upright.getHeight();
		boolean turned = orientation > 4;
		BufferedImage stored = new BufferedImage(turned ? height : width, turned ? width : height,
				BufferedImage.TYPE_INT_RGB);
		for (int x = 0; x < stored.getWidth(); x++) {
			for (int y = 0; y < stored.getHeight(); y++) {
				int[] at = switch (orientation) {
					case 1 -> new int[] { x, y };
					case 2 -> new int[] { width - 1 - x, y };
					case 3 -> new int[] { width - 1 - x, height - 1 - y };
					case 4 -> new int[] { x, height - 1 - y };
					// the 0th row is the left side, and the 0th column the top
					case 5 -> new int[] { y, x };
					// the 0th row is the right side, and the 0th column the top
					case 6 -> new int[] { width - 1 - y, x };
					// the 0th row is the right side, and the 0th column the bottom
					case 7 -> new int[] { width - 1 - y, height - 1 - x };
					// the 0th row is the left side, and the 0th column the bottom
					default -> new int[] { y, height - 1 - x };
				};
				stored.setRGB(x, y, upright.getRGB(at[0], at[1]));
			}
		}
		return withExif(file(stored, "jpeg"), orientation);
	}

	private static byte[] withExif(byte[] jpeg, int orientation) {
		byte[] tiff = { 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0, 0, 0,
				0, 0 };
		ByteBuffer file = ByteBuffer.allocate(jpeg.length + tiff.length + 10);
		file.put(jpeg, 0, 2).putShort((short) 0xffe1).putShort((short) (tiff.length + 8));
		file.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff).put(jpeg, 2, jpeg.length - 2);
		return file.array();
	}

	/* A PNG file that announces a size and ends. */
	private static byte[] header(int width, int height) {
		ByteBuffer chunk = ByteBuffer.allocate(17);
		chunk.put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height);
		chunk.put(new byte[] { 8, 2, 0, 0, 0 });
		CRC32 sum = new CRC32();
		sum.update(chunk.array());
		ByteBuffer file = ByteBuffer.allocate(33).putLong(0x89504e470d0a1a0aL).putInt(13);
		return file.put(chunk.array()).putInt((int) sum.getValue()).array();
	}

	private static byte[] file(BufferedImage picture, String format) {
		try {
			ByteArrayOutputStream file = new ByteArrayOutputStream();
			assertThat(ImageIO.write(picture, format, file)).isTrue();
			return file.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static BufferedImage image(byte[] file) {
		try {
			return ImageIO.read(new ByteArrayInputStream(file));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String colour(BufferedImage picture, double x, double y) {
		Color colour = new Color(picture.getRGB((int) (picture.getWidth() * x), (int) (picture.getHeight() * y)));
		boolean red = colour.getRed() > 200;
		boolean green = colour.getGreen() > 200;
		boolean blue = colour.getBlue() > 200;
		return (red && green && blue) ? "white" : red ? "red" : green ? "green" : blue ? "blue" : "black";
	}

}
