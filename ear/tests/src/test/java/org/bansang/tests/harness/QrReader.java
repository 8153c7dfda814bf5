package org.bansang.tests.harness;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** Reads a QR code from a picture; like a camera app, it looks again in another way before it gives up. */
public final class QrReader {
    private QrReader() {}

    /** The text in the code. */
    public static String read(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        RGBLuminanceSource source =
                new RGBLuminanceSource(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(source));
        try {
            return new QRCodeReader()
                    .decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true))
                    .getText();
        } catch (ReaderException e) {
            return readAmongMany(bitmap, width + "×" + height);
        }
    }

    /** This reader is not confused by what merely looks like a corner inside a dense code. */
    private static String readAmongMany(BinaryBitmap bitmap, String size) {
        try {
            return new QRCodeMultiReader().decodeMultiple(bitmap)[0].getText();
        } catch (NotFoundException e) {
            throw new AssertionError("There is no QR code in the picture of " + size, e);
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
