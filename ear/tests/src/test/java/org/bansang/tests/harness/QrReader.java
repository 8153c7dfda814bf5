package org.bansang.tests.harness;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/**
 * Reads a QR code from a picture. The reader for many codes is not confused by what merely looks like a corner inside a
 * dense code, as the reader for one code is.
 */
public final class QrReader {
    private QrReader() {}

    /** The text in the code. */
    public static String read(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        RGBLuminanceSource source =
                new RGBLuminanceSource(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
        try {
            return new QRCodeMultiReader().decodeMultiple(new BinaryBitmap(new HybridBinarizer(source)))[0].getText();
        } catch (NotFoundException e) {
            throw new AssertionError("There is no QR code in the picture of " + width + "×" + height, e);
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
