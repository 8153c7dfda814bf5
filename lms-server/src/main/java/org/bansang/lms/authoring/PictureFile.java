package org.bansang.lms.authoring;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.bansang.lms.shared.problem.InvalidException;
import org.bansang.lms.shared.problem.TooLargeException;
import org.jspecify.annotations.Nullable;

/**
 * A picture that was looked at: what it is by its content and not by its name, small enough for a phone, and with
 * nothing in it that could run.
 */
final class PictureFile {

    private static final Logger LOG = Logger.getLogger(PictureFile.class.getName());

    /** What one picture of a lesson may weigh. */
    private static final int LIMIT = 40 * 1024;

    private static final long MOST_DOTS = 20_000_000;
    private static final int LONGEST_STEM = 60;
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "svg", "image/svg+xml",
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "webp", "image/webp");

    private final String stem;
    private final String ending;
    private final byte[] bytes;

    private PictureFile(String stem, String ending, byte[] bytes) {
        this.stem = stem;
        this.ending = ending;
        this.bytes = bytes;
    }

    static boolean isPicture(String file) {
        return MEDIA_TYPES.containsKey(ending(file));
    }

    static String mediaType(String file) {
        return MEDIA_TYPES.getOrDefault(ending(file), "application/octet-stream");
    }

    private static String ending(String file) {
        return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    static PictureFile of(String name, byte[] sent) {
        if (sent.length > LIMIT) {
            throw new TooLargeException("A picture has at most " + LIMIT / 1024 + " KB, this one has "
                    + (sent.length + 1023) / 1024 + ". Make it smaller, so that it costs a phone little.");
        }
        String ending = kind(sent);
        requireModest(sent);
        byte[] safe = ending.equals("svg") ? Drawing.sanitised(sent) : sent.clone();
        return new PictureFile(stem(name), ending, safe);
    }

    private static String kind(byte[] sent) {
        if (starts(sent, 0, new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})) {
            return "png";
        }
        if (starts(sent, 0, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF})) {
            return "jpg";
        }
        if (starts(sent, 0, "RIFF".getBytes(StandardCharsets.US_ASCII))
                && starts(sent, 8, "WEBP".getBytes(StandardCharsets.US_ASCII))) {
            return "webp";
        }
        if (new String(sent, StandardCharsets.UTF_8).contains("<svg")) {
            return "svg";
        }
        throw new InvalidException("This file is none of the pictures a lesson can show: SVG, PNG, JPEG or WebP.");
    }

    /** A few bytes can claim more dots than a server has memory for when it prints them. */
    private static void requireModest(byte[] sent) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(sent))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (readers.hasNext()) {
                ImageReader reader = readers.next();
                reader.setInput(in, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_DOTS) {
                    throw new TooLargeException("This picture has more dots than a phone can show. Make it smaller.");
                }
            }
        } catch (IOException e) {
            LOG.log(Level.FINE, "A picture that cannot be measured is not drawn either", e);
        }
    }

    private static boolean starts(byte[] bytes, int at, byte[] with) {
        return bytes.length >= at + with.length && Arrays.equals(Arrays.copyOfRange(bytes, at, at + with.length), with);
    }

    private static String stem(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        int dot = last.lastIndexOf('.');
        String plain = Normalizer.normalize(dot > 0 ? last.substring(0, dot) : last, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'd')
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String kept = plain.substring(0, Math.min(plain.length(), LONGEST_STEM));
        return kept.isEmpty() ? "picture" : kept;
    }

    /** A name that nothing else beside it has; the same picture again keeps its name. */
    String nameBeside(Function<String, byte @Nullable []> taken) {
        String name = stem + "." + ending;
        for (int i = 2; !isFree(taken.apply(name)); i++) {
            name = stem + "-" + i + "." + ending;
        }
        return name;
    }

    private boolean isFree(byte @Nullable [] there) {
        return there == null || Arrays.equals(there, bytes);
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
