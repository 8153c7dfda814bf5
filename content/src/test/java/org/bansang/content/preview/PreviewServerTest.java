package org.bansang.content.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import org.bansang.content.SampleLibrary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The preview of an author, as a browser sees it. */
class PreviewServerTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    private Path courses;
    private Path app;
    private LocalDate today;
    private PreviewServer server;

    @BeforeEach
    void start() throws IOException {
        courses = SampleLibrary.copyTo(folder.resolve("courses"));
        app = Files.createDirectories(folder.resolve("app"));
        Files.writeString(app.resolve("index.html"), "<bs-app></bs-app>");
        Files.writeString(app.resolve("app.js"), "start()");
        Files.writeString(folder.resolve("secret.txt"), "nobody else's");
        today = SampleLibrary.TODAY;
        server = PreviewServer.start(courses.resolve("sample"), app, () -> today, Locale.ENGLISH);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        URI address = URI.create(server.address().replaceAll("/$", "") + path);
        return BROWSER.send(
                HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private JsonNode state() throws IOException, InterruptedException {
        return JSON.readTree(get("/state").body());
    }

    /** What stands behind a heading of a file that was saved, also within the same tick of the clock. */
    private void save(String file, String text) throws IOException {
        Path path = courses.resolve(file);
        long before = path.toFile().lastModified();
        Files.writeString(path, text);
        assertTrue(path.toFile().setLastModified(before + 60_000));
    }

    @Test
    void theLearnerAppFindsTheCourseAsOnThePlatform() throws IOException, InterruptedException {
        String pack = state().path("pack").asText();
        JsonNode manifest = JSON.readTree(get("/api/packs/" + pack).body());
        assertEquals("sample", manifest.at("/course/slug").asText());
        String part = manifest.at("/modules/0/activities/0/parts/vi/hash").asText();
        assertEquals(
                "lesson",
                JSON.readTree(get("/api/parts/" + part).body()).path("kind").asText());
        assertEquals(
                pack,
                JSON.readTree(get("/api/courses").body()).at("/courses/0/pack").asText());
        assertEquals("{\"signedIn\":false}", get("/api/me").body());
        assertEquals("<bs-app></bs-app>", get("/learn/").body());
        assertTrue(get("/learn/app.js")
                .headers()
                .firstValue("Content-Type")
                .orElse("")
                .startsWith("text/javascript"));
    }

    @Test
    void aSavedFileIsANewVersion() throws IOException, InterruptedException {
        JsonNode before = state();
        assertEquals(before, state());

        String lesson = Files.readString(courses.resolve("sample/1-first/door.vi.md"));
        save("sample/1-first/door.vi.md", lesson.replace("Giữ chìa bên mình.", "Giữ chìa trong túi."));

        JsonNode after = state();
        assertNotEquals(before.path("version"), after.path("version"));
        assertNotEquals(before.path("pack"), after.path("pack"));
        assertEquals(200, get("/api/packs/" + before.path("pack").asText()).statusCode());
    }

    @Test
    void anErrorIsShownBesideTheLastGoodVersion() throws IOException, InterruptedException {
        String pack = state().path("pack").asText();
        save("sample/1-first/door-check.vi.gift", "::a:: Ai? {=x");
        JsonNode after = state();
        assertEquals(pack, after.path("pack").asText());
        assertEquals("error", after.at("/problems/0/severity").asText());
        assertTrue(after.path("problems").toString().contains("bad-gift"), after::toString);
    }

    @Test
    void aFactPastItsReviewIsNamed() throws IOException, InterruptedException {
        assertEquals("{}", state().path("stale").toString());
        today = LocalDate.of(2027, 2, 1);
        assertEquals("2027-01-20", state().at("/stale/hotline").asText());
    }

    @Test
    void thePageBringsItsScriptAndItsStyle() throws IOException, InterruptedException {
        assertTrue(get("/").body().contains("page.js"));
        assertEquals(200, get("/page.js").statusCode());
        assertEquals(200, get("/page.css").statusCode());
    }

    @Test
    void nothingElseOfThisMachineIsShown() throws IOException, InterruptedException {
        for (String path : List.of(
                "/learn/../secret.txt",
                "/learn/%2e%2e/secret.txt",
                "/learn/..%2fsecret.txt",
                "/secret.txt",
                "/page.html",
                "/api/packs/..%2f..%2fsecret.txt",
                "/api/me/progress")) {
            HttpResponse<String> answer = get(path);
            assertEquals(404, answer.statusCode(), path);
            assertFalse(answer.body().contains("nobody else's"), path);
        }
    }

    @Test
    void anotherNameForThisMachineIsRefusedAndSoIsAnythingButReading() throws IOException {
        assertTrue(raw("GET /state HTTP/1.1\r\nHost: evil.example\r\n").startsWith("HTTP/1.1 403"));
        assertTrue(raw("GET /learn/ HTTP/1.1\r\nHost: evil.example\r\n").startsWith("HTTP/1.1 403"));
        String host = URI.create(server.address()).getAuthority();
        assertTrue(raw("POST /state HTTP/1.1\r\nContent-Length: 0\r\nHost: " + host + "\r\n")
                .startsWith("HTTP/1.1 405"));
    }

    private String raw(String request) throws IOException {
        int port = URI.create(server.address()).getPort();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                OutputStream out = socket.getOutputStream();
                InputStream in = socket.getInputStream()) {
            out.write((request + "Connection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theCommandSaysWhereItIsAndEndsWhenItIsTold() {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        CountDownLatch ended = new CountDownLatch(0);
        PreviewCommand command = new PreviewCommand(
                new PrintStream(printed, true, StandardCharsets.UTF_8), () -> today, Locale.of("vi"), ended);
        assertEquals(0, command.run(List.of(courses.resolve("sample").toString(), app.toString())));
        assertTrue(printed.toString(StandardCharsets.UTF_8).contains("http://localhost:"));
        assertEquals(2, command.run(List.of(courses.resolve("nowhere").toString(), app.toString())));
        assertEquals(2, command.run(List.of(courses.resolve("sample").toString(), folder.toString())));
        assertEquals(2, command.run(List.of()));
    }
}
