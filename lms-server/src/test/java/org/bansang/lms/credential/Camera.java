package org.bansang.lms.credential;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;

/**
 * Reads a QR code out of a picture, as a phone would. The reader for many codes weighs every combination of corners; the
 * reader for one code takes about four in a hundred dense codes for something else, whatever is in them.
 */
final class Camera {

    private Camera() {}

    static String read(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        try {
            return new QRCodeMultiReader().decodeMultiple(bitmap)[0].getText();
        } catch (NotFoundException e) {
            throw new AssertionError("No QR code can be read in the picture", e);
        }
    }
}
