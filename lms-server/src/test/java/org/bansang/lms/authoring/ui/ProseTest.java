package org.bansang.lms.authoring.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** The text field of the studio loses no word and lets nothing in but what the course language has. */
class ProseTest {

    private static final String HOTLINE = "vneid-hotline";

    @Test
    void boldEmphasisAndAFactBecomeMarksAndComeBack() {
        assertEquals(
                List.of("Gọi **ngay** số {fact:vneid-hotline} *nhé*."),
                typed("<p>Gọi <b>ngay</b> số <span data-fact=\"vneid-hotline\">1900</span> <i>nhé</i>.</p>"));
        assertEquals(
                "<p>Gọi <strong>ngay</strong> số <span data-fact=\"vneid-hotline\">1900 0368</span> <em>nhé</em>.</p>",
                shown("Gọi **ngay** số {fact:vneid-hotline} *nhé*."));
    }

    @Test
    void aFactIsShownByItsValueAndAnUnknownOneByItsName() {
        assertEquals(
                "<p>Gọi <span data-fact=\"no-such\" class=\"unknown\">no-such</span></p>", shown("Gọi {fact:no-such}"));
    }

    @Test
    void everyLineBecomesALineAndEmptyOnesGo() {
        assertEquals(List.of("một", "hai", "ba"), typed("<p>một</p><p><br></p><div>hai</div><ul><li>ba</li></ul>"));
    }

    @Test
    void aLineBreakWithinALineStays() {
        assertEquals(List.of("một\\\nhai"), typed("<p>một<br>hai<br></p>"));
        assertEquals("<p>một<br>hai</p>", shown("một\\\nhai"));
    }

    @Test
    void aMarkDoesNotBeginOrEndBesideASpace() {
        assertEquals(List.of("Mở **máy** ra"), typed("<p>Mở<b> máy </b>ra</p>"));
    }

    @Test
    void aMarkThatCannotBeWrittenIsLeftAwayAndItsWordsStay() {
        assertEquals(List.of("(máy)ra"), typed("<p><b>(máy)</b>ra</p>"));
    }

    @Test
    void whatWouldBeReadAsAMarkIsAWord() {
        for (String words : List.of(
                "5 * 3 * 2 _a_ [x](y) `z`",
                "- không phải danh sách",
                "1. không phải danh sách",
                "# không phải đề mục",
                "&gt; không phải lời nhắc",
                "=== ---",
                "một<br>- hai<br>3) ba",
                "a &amp; b &lt;b&gt; \\ c")) {
            List<String> markup = typed("<p>" + words + "</p>");
            assertEquals("<p>" + words + "</p>", shown(markup.get(0)), markup.get(0));
        }
    }

    @Test
    void nothingThatRunsOrLoadsGetsIn() {
        assertEquals(
                List.of("xin chào bấm đậm"),
                typed("<p>xin <script>alert(1)</script><style>p{}</style>"
                        + "<img src=x onerror=alert(1)>chào <a href=\"javascript:alert(1)\">bấm</a>"
                        + "<iframe src=//x>y</iframe><svg onload=alert(1)><b>z</b></svg> <u onclick=x>đậm</u></p>"));
        assertEquals(List.of("a"), typed("<p><span data-fact='x\"><script>'>a</span></p>"));
        assertFalse(
                shown("<img src=x onerror=alert(1)> [a](javascript:alert(1))").contains("<img"));
        assertFalse(
                shown("<img src=x onerror=alert(1)> [a](javascript:alert(1))").contains("href"));
    }

    @Test
    void aLinkOfTheLessonStays() {
        String markup = "Xem [trang **này**](<https://dichvucong.gov.vn/a?b=c&d=e>) nhé";
        assertEquals(List.of(markup), typed(shown(markup)));
    }

    @Test
    void plainTextKnowsFactsAndNothingElse() {
        List<ProseRun> line = ProseHtml.read("<p><b>Gọi</b> <span data-fact=a-b>1</span>*</p>")
                .get(0);
        assertEquals("Gọi {fact:a-b}*", ProseMarkup.writePlain(line));
        assertEquals(
                List.of(ProseRun.words("Gọi "), ProseRun.fact("a-b"), ProseRun.words("*")),
                ProseMarkup.readPlain("Gọi {fact:a-b}*"));
    }

    @Test
    void everyTextOfTheLibraryComesBackAsItWas() throws IOException {
        int seen = 0;
        for (String paragraph : paragraphs()) {
            String html = shown(paragraph);
            List<String> back = typed(html);
            assertEquals(1, back.size(), paragraph);
            assertEquals(html, shown(back.get(0)), paragraph);
            seen++;
        }
        assertTrue(seen > 1000, "only " + seen + " paragraphs were read");
    }

    @Test
    void whateverIsTypedIsTheSameWhenItIsOpenedAgain() {
        Random random = new Random(20261122);
        for (int i = 0; i < 5_000; i++) {
            String html = random(random);
            List<String> once = typed("<p>" + html + "</p>");
            String opened = shown(once.toArray(String[]::new));
            assertEquals(once, typed(opened), html);
            assertEquals(words(html), words(opened), html);
        }
    }

    private static String random(Random random) {
        String[] pieces = {
            "a",
            " ",
            "bà con",
            "*",
            "_",
            "(",
            ")",
            "<b>",
            "</b>",
            "<i>",
            "</i>",
            "1. ",
            "- ",
            "&lt;",
            "&amp;",
            "[",
            "]",
            "<span data-fact=\"vneid-hotline\">1900 0368</span>",
            "\\",
            "`",
            "!",
            "# "
        };
        StringBuilder html = new StringBuilder();
        for (int i = random.nextInt(12); i >= 0; i--) {
            html.append(pieces[random.nextInt(pieces.length)]);
        }
        return html.toString();
    }

    private static String words(String html) {
        return Jsoup.parseBodyFragment(html).text().replaceAll("\\s+", " ").strip();
    }

    private static List<String> typed(String html) {
        return ProseHtml.read(html).stream().map(ProseMarkup::write).toList();
    }

    private static String shown(String... lines) {
        List<List<ProseRun>> runs = Stream.of(lines).map(ProseMarkup::read).toList();
        return ProseHtml.write(runs, id -> id.equals(HOTLINE) ? "1900 0368" : "");
    }

    private static List<String> paragraphs() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("../courses"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".md")).toList()) {
                String body = Files.readString(file).replaceFirst("(?s)\\A---.*?\n---\n", "");
                Stream.of(body.split("\n\\s*\n"))
                        .flatMap(block -> Stream.of(block.split("\n(?=- |\\d+\\. )")))
                        .map(text -> text.strip().replaceFirst("^(## |- |\\d+\\. |> ?!? ?)", ""))
                        .filter(text -> !text.isEmpty() && !text.startsWith("!["))
                        .forEach(found::add);
            }
        }
        return found;
    }
}
