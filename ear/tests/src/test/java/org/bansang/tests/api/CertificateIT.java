package org.bansang.tests.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bansang.tests.harness.Answer;
import org.bansang.tests.harness.Api;
import org.bansang.tests.harness.Learner;
import org.bansang.tests.harness.OnThePlatform;
import org.bansang.tests.harness.Platform;
import org.bansang.tests.harness.QrReader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The certificate in all its forms, and what a stranger can find out about it. */
@OnThePlatform
class CertificateIT {
    private static final String NAME = "Nguyễn Thị Ưng Ửng";

    private static Learner learner;
    private static JsonNode certificate;

    @BeforeAll
    static void somebodyCompletesTheCourse() {
        learner = Learner.newcomer(NAME);
        learner.completeCourse();
        certificate = learner.certificates().path(0);
    }

    @Test
    void itsAddressSaysThatItIsValid() {
        Answer page = Api.guest().get(certificate.path("verifyUrl").asText()).require(200);

        requireVerdict("Hợp lệ", page);
        assertTrue(page.text().contains(NAME), page.text());
        assertTrue(page.text().contains("không phải là xác nhận hoàn thành của quốc gia"), page.text());
        Answer english = Api.guest().get(certificate.path("verifyUrl").asText() + "&lang=en");
        requireVerdict("Valid", english.require(200));
        assertTrue(english.text().contains("not the national confirmation"), english.text());
    }

    @Test
    void theApiTellsWhatWasLearnedAndHowItWasChecked() {
        JsonNode answer = verify(credential());

        assertEquals("valid", answer.path("status").asText(), answer.toString());
        assertEquals(NAME, answer.at("/credential/name").asText());
        assertEquals("Giấy xác nhận hoàn thành", answer.at("/credential/title").asText());
        assertFalse(answer.at("/credential/note").asText().isBlank());
        assertTrue(answer.at("/credential/checks").size() >= 5, answer.toString());
        assertFalse(answer.toString().contains(learner.id()), "who the person is to the platform is nobody's business");
    }

    @Test
    void theDateIsToldAsAMomentAndAsADayInVietnam() {
        Instant issued = Instant.parse(certificate.path("issuedAt").asText());
        LocalDate day = LocalDate.ofInstant(issued, ZoneId.of("Asia/Ho_Chi_Minh"));

        assertTrue(Duration.between(issued, Instant.now()).abs().toMinutes() < 30, issued.toString());
        assertEquals(
                day.toString(), verify(credential()).at("/credential/issuedOn").asText());
    }

    @Test
    void aChangedNameIsFoundOut() {
        String[] segments = credential().split("\\.", -1);
        String payload = new String(Base64.getUrlDecoder().decode(segments[1]), StandardCharsets.UTF_8);
        String forged = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(payload.replace("Nguyễn", "Trần").getBytes(StandardCharsets.UTF_8));

        String changed = segments[0] + "." + forged + "." + segments[2];

        assertEquals("tampered", verify(changed).path("status").asText());
        Answer page = Api.guest().get("/verify?credential=" + changed).require(200);
        requireVerdict("Không hợp lệ", page);
        assertFalse(page.text().contains("Trần"), "a forged name is not repeated");
    }

    @Test
    void aCutOrInventedCodeIsFoundOut() {
        assertEquals(
                "tampered", verify(credential().substring(0, 60)).path("status").asText());
        assertEquals("tampered", verify("xin-chao").path("status").asText());
        assertEquals("tampered", verify("").path("status").asText());
        assertEquals(
                "tampered",
                verify("%3Cscript%3Ealert(1)%3C/script%3E").path("status").asText());
        Answer page = Api.guest().get("/verify?credential=%3Cscript%3Ealert(1)%3C/script%3E");
        assertFalse(page.require(200).text().contains("<script>alert"), page.text());
    }

    @Test
    void aCertificateOfAnotherHouseIsUnknown() {
        String[] segments = credential().split("\\.", -1);
        String otherKey = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"EdDSA\",\"kid\":\"elsewhere\"}".getBytes(StandardCharsets.UTF_8));

        String foreign = otherKey + "." + segments[1] + "." + segments[2];

        assertEquals("unknown", verify(foreign).path("status").asText());
        Answer page = Api.guest().get("/verify?credential=" + foreign).require(200);
        requireVerdict("Không có trong sổ", page);
    }

    @Test
    void noSignatureIsNoCertificate() {
        String none = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\"}".getBytes(StandardCharsets.UTF_8));

        assertEquals(
                "tampered",
                verify(none + "." + credential().split("\\.", -1)[1] + ".")
                        .path("status")
                        .asText());
    }

    @Test
    void anEndlessCodeIsRefusedInWords() {
        Api.guest().get("/api/verify?credential=" + "a".repeat(5_000)).requireProblem(400, "invalid");
        Answer page = Api.guest().get("/verify?credential=" + "a".repeat(5_000)).require(400);
        requireVerdict("Mã quá dài", page);
    }

    @Test
    void withoutACodeThePageAsksForOne() {
        Answer page = Api.guest().get("/verify").require(200);

        assertTrue(page.text().contains("Kiểm tra giấy xác nhận"), page.text());
        assertTrue(page.text().contains("<form"), page.text());
    }

    @Test
    void theQrCodeOnThePaperIsTheAddressThatVerifies() throws IOException {
        for (String language : new String[] {"vi", "en"}) {
            Answer paper = learner.api()
                    .get("/api/me/certificates/" + id() + ".pdf?lang=" + language)
                    .require(200);
            assertEquals("application/pdf", paper.header("Content-Type"));
            try (PDDocument document = Loader.loadPDF(paper.bytes())) {
                assertEquals(1, document.getNumberOfPages());
                String read = QrReader.read(new PDFRenderer(document).renderImageWithDPI(0, 200));
                assertEquals(certificate.path("verifyUrl").asText(), read);
                requireVerdict("Hợp lệ", Api.guest().get(read).require(200));
            }
        }
    }

    @Test
    void thePaperSpeaksVietnameseWithAllItsMarks() throws IOException {
        Answer paper = learner.api()
                .get("/api/me/certificates/" + id() + ".pdf?lang=vi")
                .require(200);

        try (PDDocument document = Loader.loadPDF(paper.bytes())) {
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains(NAME), text);
            assertTrue(text.contains("Giấy xác nhận hoàn thành") || text.contains("GIẤY XÁC NHẬN HOÀN THÀNH"), text);
        }
    }

    @Test
    void thePictureOfTheCodeIsAnImageOfItsOwn() {
        Answer picture =
                learner.api().get("/api/me/certificates/" + id() + ".svg").require(200);

        assertTrue(picture.header("Content-Type").startsWith("image/svg+xml"), picture.header("Content-Type"));
        assertTrue(picture.text().contains("<svg"), picture.text());
    }

    @Test
    void anUnchangedCertificateCostsNoSecondDownload() {
        String path = "/api/me/certificates/" + id();
        Answer first = learner.api().get(path).require(200);

        learner.api()
                .send(path, request -> request.header("If-None-Match", first.header("ETag"))
                        .GET())
                .require(304);
    }

    private static void requireVerdict(String word, Answer page) {
        assertTrue(page.text().contains("<h1>" + word + "</h1>"), page.text());
    }

    private static String id() {
        return certificate.path("id").asText();
    }

    private static String credential() {
        String address = certificate.path("verifyUrl").asText();
        assertTrue(address.startsWith(Platform.running().url() + "/verify?credential="), address);
        return address.substring(address.indexOf('=') + 1);
    }

    private static JsonNode verify(String credential) {
        return Api.guest()
                .get("/api/verify?credential=" + credential)
                .require(200)
                .json();
    }
}
