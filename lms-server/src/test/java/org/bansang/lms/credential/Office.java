package org.bansang.lms.credential;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bansang.content.course.ActivityKind;
import org.bansang.content.course.Audience;
import org.bansang.content.pack.Manifest;
import org.bansang.lms.course.CourseId;
import org.bansang.lms.course.CourseService;
import org.bansang.lms.learning.CourseCompleted;
import org.bansang.lms.people.PeopleService;
import org.bansang.lms.people.PersonSummary;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.PersonId;
import org.bansang.lms.shared.web.PublicUrl;

/** A place that issues certificates, with everything around it in memory. */
class Office {

    static final String PACK = "5f".repeat(32);
    static final PersonId LEARNER = new PersonId(UUID.fromString("0c2f1b0e-5f5e-4b0e-9a43-6b1f7c9d2a11"));
    static final CourseId COURSE = new CourseId(UUID.fromString("7dae6c11-cb6f-44a6-9f15-8f62b37bfe63"));
    static final Instant EVENING_IN_UTC = Instant.parse("2026-11-20T18:30:15.250Z");

    final Register register = new Register();
    final KeyRing keys = new KeyRing();
    final CredentialService service = new CredentialService();

    Office(Path keysFolder, String name) {
        keys.folder = keysFolder.toString();
        keys.load();
        service.register = register;
        service.keys = keys;
        service.people = peopleWith(name);
        service.courses = courses();
        service.publicUrl = address("https://bansang.laocai.example");
        service.configuredTitle = Optional.empty();
    }

    Certificate certificate() {
        complete(UUID.randomUUID());
        return service.mine(learner()).get(0);
    }

    String code() {
        certificate();
        return register.issued.get(0).jws();
    }

    void complete(UUID statement) {
        service.issue(new Caller.Platform(), new CourseCompleted(LEARNER, COURSE, PACK, statement, EVENING_IN_UTC));
    }

    static Caller learner() {
        return new Caller.SignedIn(LEARNER, List.of());
    }

    private static PeopleService peopleWith(String name) {
        return new PeopleService() {
            @Override
            public PersonSummary person(Caller caller, PersonId id) {
                caller.requirePlatform();
                return new PersonSummary(id, name, "vi", null);
            }
        };
    }

    private static CourseService courses() {
        return new CourseService() {
            @Override
            public Manifest manifest(String pack) {
                return manifestOfVneid();
            }
        };
    }

    private static PublicUrl address(String address) {
        return new PublicUrl() {
            @Override
            public String value() {
                return address;
            }
        };
    }

    private static Manifest manifestOfVneid() {
        Map<String, String> certificateTitle = Map.of(
                "vi", "VNeID: kích hoạt, dùng giấy tờ và giữ an toàn danh tính điện tử",
                "en", "VNeID: activating it, using papers on it and keeping an electronic identity safe");
        Manifest.Course course = new Manifest.Course(
                COURSE.toString(),
                "vneid",
                Map.of("vi", "VNeID: danh tính điện tử của bạn", "en", "VNeID: your electronic identity"),
                Map.of(),
                Audience.RESIDENT,
                List.of("vi", "en"),
                133,
                "2027-02-19",
                certificateTitle,
                List.of(
                        outcome(
                                "explain-eid",
                                "Nói được danh tính điện tử là gì, mang gì và đến đâu để làm mức 2",
                                "Explains what an electronic identity is, what to bring and where to go for level 2"),
                        outcome(
                                "activate-account",
                                "Tự tay kích hoạt VNeID theo đúng thứ tự",
                                "Activates VNeID with own hands in the right order"),
                        outcome(
                                "tell-codes-apart",
                                "Phân biệt mật khẩu, passcode và mã OTP",
                                "Tells the password, the passcode and the OTP code apart"),
                        outcome(
                                "show-papers",
                                "Đưa giấy tờ trên VNeID cho xem và thêm một giấy tờ",
                                "Shows papers on VNeID and adds one paper"),
                        outcome(
                                "choose-residence-procedure",
                                "Chọn đúng lưu trú, tạm trú hay thường trú và điền phiếu tập",
                                "Chooses between stay notification, temporary and permanent residence and fills in a practice form"),
                        outcome(
                                "lock-and-refuse",
                                "Làm ba bước khóa khi mất máy và từ chối cuộc gọi lừa",
                                "Does the three lock steps when a phone is lost and refuses swindlers' calls")),
                null,
                null);
        List<String> all = course.outcomes().stream().map(Manifest.Outcome::id).toList();
        Manifest.CourseModule module = new Manifest.CourseModule(
                "all",
                Map.of(),
                List.of(
                        activity("lessons", ActivityKind.LESSON, all),
                        activity("check", ActivityKind.QUIZ, all.subList(0, 5)),
                        activity("practice", ActivityKind.PRACTICE, all.subList(1, 5))));
        return new Manifest(Manifest.FORMAT, course, List.of(module), Map.of(), Map.of());
    }

    private static Manifest.Outcome outcome(String id, String vietnamese, String english) {
        return new Manifest.Outcome(id, Map.of("vi", vietnamese, "en", english), List.of(), List.of());
    }

    private static Manifest.Activity activity(String id, ActivityKind kind, List<String> outcomes) {
        return new Manifest.Activity(id, kind, Map.of(), 10, outcomes, null, List.of(), Map.of());
    }
}
