package org.bansang.lms.credential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.bansang.lms.learning.CourseCompleted;
import org.bansang.lms.shared.problem.InvalidException;
import org.bansang.lms.shared.problem.NotAllowedException;
import org.bansang.lms.shared.problem.NotFoundException;
import org.bansang.lms.shared.problem.NotSignedInException;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CredentialServiceTest {

    @TempDir
    Path keys;

    @TempDir
    Path otherKeys;

    private Office office;

    @BeforeEach
    void open() {
        office = new Office(keys, "Nguyễn Thị Hương");
    }

    @Test
    void a_completion_that_is_projected_again_gets_no_second_certificate() {
        UUID statement = UUID.randomUUID();

        office.complete(statement);
        office.complete(statement);

        assertEquals(1, office.register.issued.size());
    }

    @Test
    void the_signed_form_says_who_did_what_and_how_it_was_checked_and_nothing_else() {
        Claims claims = Claims.in(office.code());

        assertEquals("https://bansang.laocai.example", claims.iss());
        assertEquals(office.register.issued.get(0).id().value(), claims.jti());
        assertEquals(Office.EVENING_IN_UTC.getEpochSecond(), claims.iat());
        assertEquals("Nguyễn Thị Hương", claims.name());
        assertEquals("VNeID: kích hoạt, dùng giấy tờ và giữ an toàn danh tính điện tử", claims.course());
        assertEquals(List.of("q", "pq", "pq", "pq", "pq", "l"), claims.checks());
        assertFalse(claims.payload().contains(Office.LEARNER.toString()));
    }

    @Test
    void a_name_is_signed_in_composed_letters_and_without_control_characters() {
        Office decomposed = new Office(otherKeys, " Nguye\u0302\u0303n\u0001Va\u0306n A\n");

        assertEquals("Nguyễn Văn A", decomposed.certificate().name());
    }

    @Test
    void what_was_issued_is_valid() {
        Verification verification = office.service.verify(office.code());

        assertEquals(Verification.Status.VALID, verification.status());
        Certificate certificate = verification.certificate();
        assertNotNull(certificate);
        assertEquals("Nguyễn Thị Hương", certificate.name());
        assertEquals("Giấy xác nhận hoàn thành", certificate.title().get("vi"));
        assertTrue(
                certificate.note().getOrDefault("vi", "").contains("không phải là xác nhận hoàn thành của quốc gia"));
    }

    @Test
    void the_whole_address_broken_into_lines_is_understood() {
        String address = office.certificate().verifyUrl();
        String pasted = " " + address.substring(0, 80) + "\r\n " + address.substring(80) + "&lang=en\n";

        assertEquals(Verification.Status.VALID, office.service.verify(pasted).status());
    }

    @Test
    void a_good_signature_that_is_not_in_the_register_is_unknown() {
        String code = office.code();
        office.register.issued.clear();

        assertEquals(Verification.Status.UNKNOWN, office.service.verify(code).status());
    }

    @Test
    void what_was_printed_before_a_backup_was_put_back_stays_valid_beside_what_was_signed_again() {
        CourseCompleted before = completion(Office.EVENING_IN_UTC);
        office.service.issue(new Caller.Platform(), before);
        String printed = office.register.issued.get(0).jws();
        office.register.issued.clear();

        office.service.issue(new Caller.Platform(), completion(Office.EVENING_IN_UTC.plusSeconds(86_400)));

        String again = office.register.issued.get(0).jws();
        assertEquals(Verification.Status.VALID, office.service.verify(again).status());
        Verification verification = office.service.verify(printed);
        assertEquals(Verification.Status.VALID, verification.status());
        assertEquals(
                Office.EVENING_IN_UTC.getEpochSecond(),
                Objects.requireNonNull(verification.certificate()).issuedAt().getEpochSecond());
    }

    private static CourseCompleted completion(Instant at) {
        UUID statement = UUID.fromString("2f6ab1de-94a5-3b9c-8c3f-bb9d6b9a6c11");
        return new CourseCompleted(Office.LEARNER, Office.COURSE, Office.PACK, statement, at);
    }

    @Test
    void the_certificate_of_another_platform_is_unknown() {
        String code = new Office(otherKeys, "Nguyễn Thị Hương").code();

        Verification verification = office.service.verify(code);

        assertEquals(Verification.Status.UNKNOWN, verification.status());
        assertNull(verification.certificate());
    }

    @Test
    void something_else_that_our_key_signed_is_unknown() {
        assertEquals(
                Verification.Status.UNKNOWN,
                office.service.verify(office.keys.sign("{\"hello\":1}")).status());
    }

    @Test
    void any_single_changed_character_makes_it_tampered_or_unknown_and_never_valid() {
        String code = office.code();
        for (int i = 0; i < code.length(); i++) {
            char other = code.charAt(i) == 'A' ? 'B' : 'A';
            String changed = code.substring(0, i) + other + code.substring(i + 1);
            assertFalse(office.service.verify(changed).status() == Verification.Status.VALID, changed);
        }
    }

    @Test
    void a_changed_name_is_tampered() {
        String code = office.code();
        String name = code.substring(0, 150) + (code.charAt(150) == 'A' ? 'B' : 'A') + code.substring(151);

        assertEquals(Verification.Status.TAMPERED, office.service.verify(name).status());
        assertEquals(
                Verification.Status.TAMPERED,
                office.service.verify(code.substring(0, code.length() - 1)).status(),
                "cut off");
        assertEquals(
                Verification.Status.TAMPERED, office.service.verify(code + "A").status(), "with more behind it");
    }

    @Test
    void more_than_four_kilobytes_are_refused_unread() {
        assertThrows(InvalidException.class, () -> office.service.verify("A".repeat(4097)));
    }

    @Test
    void nobody_sees_a_certificate_of_somebody_else() {
        CredentialId id = new CredentialId(office.certificate().id());
        Caller neighbour = new Caller.SignedIn(new PersonId(UUID.randomUUID()), List.of());

        assertThrows(NotFoundException.class, () -> office.service.one(neighbour, id));
        assertEquals(List.of(), office.service.mine(neighbour));
        assertEquals(id.value(), office.service.one(Office.learner(), id).id());
    }

    @Test
    void a_guest_has_no_certificates_and_nobody_but_the_platform_issues() {
        Caller guest = new Caller.Anonymous();
        CourseCompleted completed = new CourseCompleted(
                Office.LEARNER, Office.COURSE, Office.PACK, UUID.randomUUID(), Office.EVENING_IN_UTC);

        assertThrows(NotSignedInException.class, () -> office.service.mine(guest));
        assertThrows(NotSignedInException.class, () -> office.service.one(guest, new CredentialId(UUID.randomUUID())));
        assertThrows(NotAllowedException.class, () -> office.service.issue(Office.learner(), completed));
    }

    @Test
    void the_province_may_name_its_paper() {
        office.service.configuredTitle = Optional.of("Giấy ghi nhận học tập");

        assertEquals("Giấy ghi nhận học tập", office.certificate().title().get("vi"));
        assertEquals("Certificate of completion", office.certificate().title().get("en"));
    }
}
