package org.bansang.content.paper;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/**
 * A QR code as shapes and not as pixels, so that it stays sharp on any screen and paper. An address is printed at level
 * M, because a book gets creased and stained; what is as long as a signed certificate at level L, because cheap cameras
 * fail on small modules sooner than on a crease.
 */
public final class QrCode {

    /** The blank border that scanners need, in modules (ISO/IEC 18004). */
    private static final int QUIET_ZONE = 4;

    private static final int LONG = 200;

    private final QRCode code;

    private QrCode(QRCode code) {
        this.code = code;
    }

    /** Encodes any text; one that no code can hold is a programming error. */
    public static QrCode of(String content) {
        try {
            return new QrCode(
                    Encoder.encode(content, content.length() < LONG ? ErrorCorrectionLevel.M : ErrorCorrectionLevel.L));
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code: " + content.length() + " characters", e);
        }
    }

    /** 1 is the coarsest, 40 the densest. */
    public int version() {
        return code.getVersion().getVersionNumber();
    }

    /** Modules along a side with the quiet zone. */
    public int size() {
        return code.getMatrix().getWidth() + 2 * QUIET_ZONE;
    }

    /** The dark modules as one shape, a unit for a module. */
    public Path2D shape() {
        Path2D shape = new Path2D.Double();
        runs((x, y, length) -> shape.append(new Rectangle2D.Double(x, y, length, 1), false));
        return shape;
    }

    /** An SVG picture of any size. */
    public String svg(String description) {
        StringBuilder path = new StringBuilder();
        runs((x, y, length) -> path.append('M')
                .append(x)
                .append(' ')
                .append(y)
                .append('h')
                .append(length)
                .append("v1H")
                .append(x)
                .append('z'));
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" role="img" shape-rendering="crispEdges">\
                <title>%2$s</title><path fill="#fff" d="M0 0h%1$dv%1$dH0z"/><path d="%3$s"/></svg>
                """
                .formatted(size(), description, path);
    }

    private void runs(Run run) {
        ByteMatrix matrix = code.getMatrix();
        for (int y = 0; y < matrix.getHeight(); y++) {
            int x = 0;
            while (x < matrix.getWidth()) {
                int length = darkFrom(matrix, x, y);
                if (length > 0) {
                    run.at(x + QUIET_ZONE, y + QUIET_ZONE, length);
                }
                x += length + 1;
            }
        }
    }

    private static int darkFrom(ByteMatrix matrix, int x, int y) {
        int length = 0;
        while (x + length < matrix.getWidth() && matrix.get(x + length, y) == 1) {
            length++;
        }
        return length;
    }

    private interface Run {
        void at(int x, int y, int length);
    }
}
