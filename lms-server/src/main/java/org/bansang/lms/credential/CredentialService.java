package org.bansang.lms.credential;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bansang.content.pack.Manifest;
import org.bansang.lms.course.CourseService;
import org.bansang.lms.learning.CourseCompleted;
import org.bansang.lms.people.PeopleService;
import org.bansang.lms.shared.problem.NotFoundException;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.PersonId;
import org.bansang.lms.shared.web.PublicUrl;
import org.bansang.lms.shared.web.Texts;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Issues certificates for completed courses, shows people their own, and tells anybody whether one is genuine.
 */
@Stateless
public class CredentialService {

    @Inject
    CredentialRepository register;

    @Inject
    KeyRing keys;

    @Inject
    PeopleService people;

    @Inject
    CourseService courses;

    @Inject
    PublicUrl publicUrl;

    @Inject
    @ConfigProperty(name = "bansang.credential.title")
    Optional<String> configuredTitle;

    /** Issues the certificate for a completion; a completion that was projected before has its certificate already. */
    public void issue(Caller caller, CourseCompleted completed) {
        caller.requirePlatform();
        if (register.issuedFor(completed.statement())) {
            return;
        }
        Claims claims = claims(completed);
        register.add(new Credential(completed, claims, keys.sign(claims.payload())));
    }

    private Claims claims(CourseCompleted completed) {
        Manifest manifest = courses.manifest(completed.pack());
        return new Claims(
                publicUrl.value(),
                CredentialId.of(completed.statement()).value(),
                completed.at().getEpochSecond(),
                printable(
                        people.person(new Caller.Platform(), completed.person()).displayName()),
                Certificate.in("vi", manifest.course().certificateTitle()),
                Skill.of(manifest).stream().map(Skill::letters).toList(),
                Claims.VERSION);
    }

    /** Composed letters are shorter and have their glyphs; control characters have no place on paper. */
    private static String printable(String name) {
        return Normalizer.normalize(name.replaceAll("\\p{Cntrl}+", " ").strip(), Normalizer.Form.NFC);
    }

    /** The caller's own certificates, the newest first. */
    public List<Certificate> mine(Caller caller) {
        PersonId me = caller.requirePerson();
        return register.credentialsOf(me).stream().map(this::certificate).toList();
    }

    /** One of the caller's own certificates; others' are not even confirmed to exist. */
    public Certificate one(Caller caller, CredentialId id) {
        PersonId me = caller.requirePerson();
        return register.credential(id)
                .filter(credential -> credential.belongsTo(me))
                .map(this::certificate)
                .orElseThrow(() -> new NotFoundException("You have no certificate " + id + "."));
    }

    /** Whether what somebody presents is a certificate of ours; open to everybody. */
    public Verification verify(String presented) {
        String jws = PresentedCode.jws(presented);
        return switch (keys.read(jws)) {
            case Reading.Genuine genuine -> inRegister(jws, genuine.payload());
            case Reading.UnknownKey unknown -> Verification.unknown();
            case Reading.Broken broken -> Verification.tampered();
        };
    }

    /**
     * The signature makes it ours, the register says that it still stands. After a backup was put back a completion that
     * arrives again is signed again on another day; what was printed before stays as good.
     */
    private Verification inRegister(String jws, String payload) {
        return Claims.of(payload)
                .flatMap(claims -> register.credential(claims.id()))
                .map(issued -> Verification.valid(certificate(issued, jws)))
                .orElseGet(Verification::unknown);
    }

    private Certificate certificate(Credential credential) {
        return certificate(credential, credential.jws());
    }

    private Certificate certificate(Credential credential, String jws) {
        Manifest manifest = courses.manifest(credential.pack());
        Claims claims = Claims.in(jws);
        return new Certificate(
                credential.id().value(),
                credential.course().value(),
                title(),
                claims.name(),
                manifest.course().certificateTitle(),
                Skill.of(manifest),
                inAllLanguages("credential.note"),
                claims.issuedAt(),
                publicUrl.value() + "/verify?credential=" + jws);
    }

    private Map<String, String> title() {
        Map<String, String> titles = inAllLanguages("credential.title");
        configuredTitle.ifPresent(own -> titles.put(Texts.VIETNAMESE.getLanguage(), own));
        return titles;
    }

    private static Map<String, String> inAllLanguages(String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Locale language : Texts.LANGUAGES) {
            texts.put(language.getLanguage(), Texts.get(language, key));
        }
        return texts;
    }
}
