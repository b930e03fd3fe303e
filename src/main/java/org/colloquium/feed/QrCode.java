package org.colloquium.feed;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import java.util.function.BiConsumer;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

/**
 * An address as a picture that a phone reads.
 */
public final class QrCode {

	private static final int QUIET_ZONE = 4;

	private QrCode() {
	}

	/**
	 * The picture.
	 * @param address what it leads to
	 * @return an SVG document, dark on light whatever the reader prefers, as cameras need
	 * it
	 */
	public static String svg(String address) {
		BitMatrix dots = dots(address);
		StringBuilder path = new StringBuilder();
		forEachDark(dots, (x, y) -> path.append('M').append(x).append(' ').append(y).append("h1v1h-1z"));
		return """
				<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" shape-rendering="crispEdges">\
				<path fill="#fff" d="M0 0h%1$dv%2$dH0z"/><path d="%3$s"/></svg>
				""".formatted(dots.getWidth(), dots.getHeight(), path);
	}

	/**
	 * The dark dots, to be drawn on a light ground.
	 * @param address what it leads to
	 * @return an outline in a square of side 1, the margin that cameras need included
	 */
	public static Path2D outline(String address) {
		BitMatrix dots = dots(address);
		double side = 1.0 / dots.getWidth();
		Path2D outline = new Path2D.Double();
		forEachDark(dots, (x, y) -> outline.append(new Rectangle2D.Double(x * side, y * side, side, side), false));
		return outline;
	}

	private static void forEachDark(BitMatrix dots, BiConsumer<Integer, Integer> dot) {
		for (int y = 0; y < dots.getHeight(); y++) {
			for (int x = 0; x < dots.getWidth(); x++) {
				if (dots.get(x, y)) {
					dot.accept(x, y);
				}
			}
		}
	}

	private static BitMatrix dots(String address) {
		try {
			return new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0,
					Map.of(EncodeHintType.MARGIN, QUIET_ZONE, EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M,
							EncodeHintType.CHARACTER_SET, "UTF-8"));
		}
		catch (WriterException ex) {
			throw new IllegalArgumentException("Too long for a QR code: " + address, ex);
		}
	}

}
