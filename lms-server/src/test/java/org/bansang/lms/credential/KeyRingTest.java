package org.bansang.lms.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.PublicJsonWebKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyRingTest {

    @TempDir
    Path folder;

    @Test
    void what_it_signed_it_recognises_after_a_restart() {
        String jws = ring(folder).sign("{\"name\":\"Lý Thị Mẩy\"}");

        assertEquals(
                new Reading.Genuine("{\"name\":\"Lý Thị Mẩy\"}"), ring(folder).read(jws));
    }

    @Test
    void the_header_names_the_algorithm_and_the_key_and_nothing_else() {
        String jws = ring(folder).sign("{}");
        String header = decoded(jws.split("\\.", -1)[0]);

        assertEquals("{\"alg\":\"EdDSA\",\"kid\":\"" + keys(folder).get(0).getKeyId() + "\"}", header);
    }

    @Test
    void a_changed_payload_is_broken() {
        String[] parts = ring(folder).sign("{\"name\":\"A\"}").split("\\.", -1);

        String forged = parts[0] + "." + encoded("{\"name\":\"B\"}") + "." + parts[2];

        assertInstanceOf(Reading.Broken.class, ring(folder).read(forged));
    }

    @Test
    void a_changed_signature_is_broken() {
        String jws = ring(folder).sign("{}");
        int middle = jws.length() - 40;
        char other = jws.charAt(middle) == 'A' ? 'B' : 'A';

        assertInstanceOf(
                Reading.Broken.class, ring(folder).read(jws.substring(0, middle) + other + jws.substring(middle + 1)));
    }

    @Test
    void a_signature_of_another_platform_is_by_an_unknown_key(@TempDir Path elsewhere) {
        assertInstanceOf(
                Reading.UnknownKey.class, ring(folder).read(ring(elsewhere).sign("{}")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "..",
                "...",
                "xin chào",
                "a.b.c",
                "e30.e30.e30",
                "eyJhbGciOiJub25lIn0.e30.",
                "eyJhbGciOiJFZERTQSIsImtpZCI6NX0.e30.AAAA",
                "eyJhbGciOiJIUzI1NiJ9.e30.AAAA",
                "bnVsbA.e30.AAAA",
                "W10.e30.AAAA"
            })
    void what_is_no_signature_of_our_kind_is_broken(String presented) {
        assertInstanceOf(Reading.Broken.class, ring(folder).read(presented));
    }

    @Test
    void a_new_key_signs_and_the_old_one_is_still_recognised(@TempDir Path elsewhere) throws IOException {
        KeyRing running = ring(folder);
        String before = running.sign("{\"n\":1}");
        ring(elsewhere);
        Files.copy(elsewhere.resolve("credential-0001.jwk"), folder.resolve("credential-0002.jwk"));

        String after = ring(folder).sign("{\"n\":2}");

        assertEquals(new Reading.Genuine("{\"n\":1}"), ring(folder).read(before));
        assertEquals(keys(elsewhere).get(0).getKeyId(), headerKeyId(after));
        assertEquals(new Reading.Genuine("{\"n\":2}"), running.read(after), "a server that was not restarted");
    }

    @Test
    void only_the_owner_may_read_the_key() throws IOException {
        ring(folder);

        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("credential-0001.jwk"))));
    }

    @Test
    void servers_that_start_at_once_agree_on_one_key() throws Exception {
        Path fresh = folder.resolve("fresh");
        Callable<String> start = () -> headerKeyId(ring(fresh).sign("{}"));
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> ids = pool.invokeAll(List.of(start, start, start, start));
            for (Future<String> id : ids) {
                assertEquals(ids.get(0).get(), id.get());
            }
        } finally {
            pool.shutdown();
        }
        try (Stream<Path> files = Files.list(fresh)) {
            assertEquals(
                    List.of("credential-0001.jwk"),
                    files.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void a_damaged_key_stops_the_start_and_its_words_do_not_show_the_key() throws IOException {
        Files.writeString(folder.resolve("credential-0001.jwk"), "{\"kty\":\"OKP\",\"d\":\"secret\"}");

        IllegalStateException refusal = assertThrows(IllegalStateException.class, () -> ring(folder));

        assertFalse(String.valueOf(refusal.getMessage()).contains("secret"));
    }

    private static KeyRing ring(Path folder) {
        KeyRing ring = new KeyRing();
        ring.folder = folder.toString();
        ring.load();
        return ring;
    }

    private static List<PublicJsonWebKey> keys(Path folder) {
        return new KeyFolder(folder).keys();
    }

    private static String headerKeyId(String jws) {
        String header = decoded(jws.split("\\.", -1)[0]);
        return header.replaceAll(".*\"" + JsonWebKey.KEY_ID_PARAMETER + "\":\"([^\"]+)\".*", "$1");
    }

    private static String decoded(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
