package org.bansang.lms.course;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.bansang.content.pack.Manifest;
import org.bansang.content.render.Edition;
import org.bansang.content.render.Form;
import org.bansang.content.render.Imprint;
import org.bansang.lms.shared.problem.NotFoundException;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.Role;
import org.bansang.lms.shared.web.PublicUrl;

/**
 * Puts a version of a course onto paper, live or not, for those who look after courses. Printing takes seconds, and no
 * transaction is held for so long.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PrintService {

    @Inject
    CourseService courses;

    @Inject
    PrintCache printed;

    @Inject
    PublicUrl publicUrl;

    @Inject
    Clock clock;

    /** The version in one form and one of its languages, as it is right to hand out today. */
    public CoursePrint print(Caller caller, String pack, Form form, String language) {
        caller.requireAny(Role.TRAINER, Role.REVIEWER);
        Manifest manifest = courses.manifest(pack);
        if (!manifest.course().languages().contains(language)) {
            throw new NotFoundException("The course is not written in " + language + ".");
        }
        LocalDate today = LocalDate.now(clock);
        byte[] pdf = printed.get(
                new PrintCache.Key(pack, form, language, today), () -> make(manifest, form, language, today));
        return new CoursePrint(manifest.course().slug() + "-" + form.word() + "." + language + ".pdf", pdf);
    }

    private byte[] make(Manifest manifest, Form form, String language, LocalDate today) {
        Edition edition = Edition.of(manifest, courses::partBytes, language);
        return form.pdf(List.of(edition), new Imprint(today, publicUrl.value()), edition.title());
    }
}
