package org.bansang.tests.browser;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** What Chromium takes for the picture of its camera: a card with a QR code held in front of a dark wall. */
final class FakeCamera {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final int CODE = 300;
    private static final int FRAMES = 5;
    private static final byte WALL = 60;
    private static final byte PAPER = (byte) 225;
    private static final byte INK = 30;
    private static final byte GREY = (byte) 128;

    private FakeCamera() {}

    /** The options that make Chromium look at this text and let every page use the camera. */
    static List<String> showing(String text) {
        Path film = Path.of(System.getProperty("bansang.target", "target"), "camera-" + text.hashCode() + ".y4m")
                .toAbsolutePath();
        try {
            Files.createDirectories(film.getParent());
            record(film, picture(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.of(
                "--use-fake-ui-for-media-stream",
                "--use-fake-device-for-media-stream",
                "--use-file-for-fake-video-capture=" + film);
    }

    /** YUV4MPEG2: brightness of every pixel, then two planes of colour at half the size. */
    private static void record(Path film, byte[] brightness) throws IOException {
        byte[] colour = new byte[WIDTH * HEIGHT / 2];
        Arrays.fill(colour, GREY);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(film))) {
            out.write(ascii("YUV4MPEG2 W" + WIDTH + " H" + HEIGHT + " F10:1 Ip A1:1 C420jpeg\n"));
            for (int i = 0; i < FRAMES; i++) {
                out.write(ascii("FRAME\n"));
                out.write(brightness);
                out.write(colour);
            }
        }
    }

    private static byte[] picture(String text) {
        BitMatrix code = code(text);
        byte[] picture = new byte[WIDTH * HEIGHT];
        Arrays.fill(picture, WALL);
        int left = (WIDTH - code.getWidth()) / 2;
        int top = (HEIGHT - code.getHeight()) / 2;
        for (int y = 0; y < code.getHeight(); y++) {
            for (int x = 0; x < code.getWidth(); x++) {
                picture[(top + y) * WIDTH + left + x] = code.get(x, y) ? INK : PAPER;
            }
        }
        return picture;
    }

    private static BitMatrix code(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, CODE, CODE);
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
