package org.bansang.lms.credential;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a QR code out of a picture, as a phone would: it looks again, nearer and in another way, before it gives up. The
 * reader for many codes weighs every combination of corners; the reader for one code takes about four in a hundred dense
 * codes for something else, but is better at soft edges.
 */
final class Camera {
    private static final int[] MAGNIFICATIONS = {1, 2, 3};

    private Camera() {}

    static String read(BufferedImage picture) {
        for (int magnification : MAGNIFICATIONS) {
            BinaryBitmap bitmap = bitmap(picture, magnification);
            Optional<String> text = amongMany(bitmap).or(() -> alone(bitmap));
            if (text.isPresent()) {
                return text.get();
            }
        }
        throw new AssertionError("No QR code can be read in the picture");
    }

    private static BinaryBitmap bitmap(BufferedImage picture, int magnification) {
        int width = picture.getWidth() * magnification;
        int height = picture.getHeight() * magnification;
        BufferedImage larger = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = larger.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        int[] pixels = larger.getRGB(0, 0, width, height, null, 0, width);
        return new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
    }

    private static Optional<String> amongMany(BinaryBitmap bitmap) {
        try {
            return Optional.of(new QRCodeMultiReader().decodeMultiple(bitmap)[0].getText());
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> alone(BinaryBitmap bitmap) {
        try {
            return Optional.of(new QRCodeReader()
                    .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText());
        } catch (ReaderException e) {
            return Optional.empty();
        }
    }
}
