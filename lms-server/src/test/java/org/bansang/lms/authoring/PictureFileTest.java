package org.bansang.lms.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.bansang.lms.shared.problem.InvalidException;
import org.bansang.lms.shared.problem.TooLargeException;
import org.junit.jupiter.api.Test;

/** What comes in as a picture is one, is small, is called plainly and cannot run. */
class PictureFileTest {

    private static final String DRAWING = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">%s</svg>";

    @Test
    void aNameBecomesPlainAndTheEndingFollowsTheContent() {
        assertEquals("anh-cho-phien.png", name("C:\\Hình\\Ảnh chợ PHIÊN.JPEG", png(3)));
        assertEquals("passwd.png", name("../../etc/passwd", png(3)));
        assertEquals("picture.png", name("…", png(3)));
    }

    @Test
    void aNameThatIsTakenByAnotherPictureGetsANumber() {
        PictureFile picture = PictureFile.of("a.png", png(1));
        assertEquals("a-2.png", picture.nameBeside(taken -> taken.equals("a.png") ? png(2) : null));
        assertEquals("a.png", picture.nameBeside(taken -> png(1)));
    }

    @Test
    void whatIsNoPictureOrTooHeavyIsRefused() {
        assertThrows(InvalidException.class, () -> PictureFile.of("a.png", bytes("<html></html>")));
        assertThrows(TooLargeException.class, () -> PictureFile.of("a.png", new byte[50_000]));
    }

    @Test
    void aFewBytesThatClaimAHugePictureAreRefused() {
        ByteBuffer bomb = ByteBuffer.allocate(33)
                .put(png(0), 0, 8)
                .putInt(13)
                .put(bytes("IHDR"))
                .putInt(30_000)
                .putInt(30_000)
                .put(new byte[] {8, 2, 0, 0, 0});

        assertThrows(TooLargeException.class, () -> PictureFile.of("a.png", bomb.array()));
    }

    @Test
    void aDrawingKeepsItsShapesAndLosesWhateverCouldRunOrLoad() {
        String sent = DRAWING.formatted("<script>alert(1)</script><style>@import 'x'</style>"
                + "<foreignObject><b xmlns='http://www.w3.org/1999/xhtml'/></foreignObject>"
                + "<image href='https://example.vn/a.png'/><a href='javascript:x'><text>x</text></a>"
                + "<path d='M0 0h9' onclick='x()' fill='url(https://example.vn)' stroke='red'/>"
                + "<defs><linearGradient id='g'/></defs><rect fill='url(#g)'/><!-- c -->");
        String kept = new String(PictureFile.of("a.svg", bytes(sent)).bytes(), StandardCharsets.UTF_8);

        assertTrue(kept.contains("M0 0h9") && kept.contains("stroke=\"red\"") && kept.contains("url(#g)"), kept);
        for (String gone :
                new String[] {"script", "style", "foreign", "image", "href", "onclick", "example.vn", "<!--"}) {
            assertFalse(kept.contains(gone), gone + " is in " + kept);
        }
    }

    @Test
    void aDrawingWithADoctypeOrBrokenXmlIsRefused() {
        String bomb = "<!DOCTYPE svg [<!ENTITY a \"aaaa\">]>" + DRAWING.formatted("<text>&a;</text>");
        assertThrows(InvalidException.class, () -> PictureFile.of("a.svg", bytes(bomb)));
        assertThrows(InvalidException.class, () -> PictureFile.of("a.svg", bytes("<svg")));
        assertThrows(InvalidException.class, () -> PictureFile.of("a.svg", bytes("<svg></svg>")));
    }

    private static String name(String name, byte[] bytes) {
        return PictureFile.of(name, bytes).nameBeside(taken -> null);
    }

    private static byte[] png(int last) {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', (byte) last};
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
