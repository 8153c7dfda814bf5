package org.bansang.lms.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bansang.content.paper.QrCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QrCodeTest {

    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1H(\\d+)z");
    private static final int PIXELS = 4;

    @TempDir
    Path keys;

    @Test
    void the_picture_reads_back_as_the_address_of_the_verification_page() {
        String address = new Office(keys, "Nguyễn Thị Hương").certificate().verifyUrl();

        assertEquals(address, Camera.read(painted(QrCode.of(address))));
    }

    @Test
    void the_code_of_the_first_course_stays_coarse_enough_for_an_old_phone() {
        String address = new Office(keys, "Nguyễn Thị Hương").certificate().verifyUrl();

        int version = QrCode.of(address).version();

        assertTrue(version <= 20, () -> "version " + version + " for " + address.length() + " characters");
    }

    @Test
    void a_very_long_name_still_fits() {
        String name = "Nguyễn Phước Hoàng ".repeat(8);
        String address = new Office(keys, name).certificate().verifyUrl();

        assertTrue(QrCode.of(address).version() <= 30);
    }

    @Test
    void the_picture_keeps_a_blank_border_of_four_modules() {
        QrCode code = QrCode.of("https://bansang.example/verify");

        assertEquals(4, code.shape().getBounds().x);
        assertEquals(4, code.shape().getBounds().y);
        assertEquals(code.size() - 4, code.shape().getBounds().x + code.shape().getBounds().width);
    }

    private static BufferedImage painted(QrCode code) {
        int side = code.size() * PIXELS;
        BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, side, side);
        graphics.setColor(Color.BLACK);
        Matcher runs = RUN.matcher(code.svg("QR"));
        while (runs.find()) {
            graphics.fillRect(
                    PIXELS * Integer.parseInt(runs.group(1)),
                    PIXELS * Integer.parseInt(runs.group(2)),
                    PIXELS * Integer.parseInt(runs.group(3)),
                    PIXELS);
            assertEquals(runs.group(1), runs.group(4));
        }
        graphics.dispose();
        return picture;
    }
}
