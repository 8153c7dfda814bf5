package org.bansang.tests.harness;

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
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * Reads a QR code from a picture as a camera app does: it looks again, nearer and in another way, before it gives up. The
 * reader for many codes is not confused by what merely looks like a corner inside a dense code, the reader for one code
 * is better at soft edges.
 */
public final class QrReader {
    private static final int[] MAGNIFICATIONS = {1, 2, 3};

    private QrReader() {}

    /** The text in the code. */
    public static String read(BufferedImage picture) {
        for (int magnification : MAGNIFICATIONS) {
            BinaryBitmap bitmap = bitmap(picture, magnification);
            Optional<String> text = amongMany(bitmap).or(() -> alone(bitmap));
            if (text.isPresent()) {
                return text.get();
            }
        }
        throw new AssertionError(
                "There is no QR code in the picture of " + picture.getWidth() + "×" + picture.getHeight());
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

    /** The text in the code in a PNG. */
    public static String read(byte[] png) {
        try {
            return read(ImageIO.read(new ByteArrayInputStream(png)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
