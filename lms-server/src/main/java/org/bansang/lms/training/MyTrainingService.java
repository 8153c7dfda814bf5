package org.bansang.lms.training;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bansang.content.pack.Manifest;
import org.bansang.lms.course.CourseService;
import org.bansang.lms.credential.Certificate;
import org.bansang.lms.credential.CredentialService;
import org.bansang.lms.learning.LearnerProgress;
import org.bansang.lms.learning.ProgressService;
import org.bansang.lms.organisation.OrganisationService;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.PersonId;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * What the caller must learn, the most pressing first. It counts what was learned a moment ago, like the learner's own
 * progress does.
 */
@Stateless
public class MyTrainingService {

    private static final Comparator<MandatoryTask> PRESSING_FIRST = Comparator.comparing(
                    (MandatoryTask task) -> task.state() == AssignmentState.COMPLETE)
            .thenComparing(task -> task.state() == AssignmentState.UPCOMING)
            .thenComparing(MandatoryTask::dueOn)
            .thenComparing(MandatoryTask::assignmentId);

    @Inject
    AssignmentRepository assignments;

    @Inject
    ProgressService progress;

    @Inject
    CourseService courses;

    @Inject
    CredentialService credentials;

    @Inject
    OrganisationService organisation;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "bansang.training.due-soon-days", defaultValue = "14")
    int dueSoonDays;

    /** All tasks: what presses by due date, then what is to come, then what is done. */
    public List<MandatoryTask> mine(Caller caller) {
        PersonId me = caller.requirePerson();
        List<Assignment> current = assignments.currentOf(me);
        if (current.isEmpty()) {
            return List.of();
        }
        Map<String, LearnerProgress.Course> learned = progress.mine(caller).courses().stream()
                .collect(Collectors.toMap(LearnerProgress.Course::courseId, Function.identity()));
        Map<String, Certificate> proofs = credentials.mine(caller).stream()
                .collect(Collectors.toMap(
                        certificate -> certificate.courseId().toString(),
                        Function.identity(),
                        (newer, older) -> newer));
        return current.stream()
                .map(assignment -> task(caller, assignment, learned, proofs))
                .filter(task -> task.state() == AssignmentState.COMPLETE || asks(current, task))
                .sorted(PRESSING_FIRST)
                .toList();
    }

    private static boolean asks(List<Assignment> current, MandatoryTask task) {
        return current.stream()
                .anyMatch(one -> one.id().toString().equals(task.assignmentId())
                        && !one.programme().isClosed());
    }

    private MandatoryTask task(
            Caller caller,
            Assignment assignment,
            Map<String, LearnerProgress.Course> learned,
            Map<String, Certificate> proofs) {
        Programme programme = assignment.programme();
        String course = programme.course().toString();
        CourseLeft left = new CourseLeft(courses.manifest(courses.livePack(programme.course())), learned.get(course));
        Manifest.Activity next = left.next();
        Certificate proof = proofs.get(course);
        return new MandatoryTask(
                assignment.id().toString(),
                programme.id().toString(),
                programme.title(),
                course,
                left.title(),
                AssignmentState.of(
                        LocalDate.now(clock),
                        programme.opensOn(),
                        assignment.dueOn(),
                        assignment.completedAt() != null || left.isComplete(),
                        dueSoonDays),
                programme.opensOn().toString(),
                assignment.dueOn().toString(),
                (int) ChronoUnit.DAYS.between(LocalDate.now(clock), assignment.dueOn()),
                Reason.of(
                        programme.role(),
                        organisation.unit(caller, assignment.unit()),
                        programme.title(),
                        programme.basis()),
                left.done(),
                left.total(),
                left.minutes(),
                next == null ? null : next.id(),
                next == null ? null : next.title(),
                left.address(),
                completedAt(assignment, left),
                assignment.completedBefore(),
                proof == null ? null : proof.id().toString());
    }

    private static @Nullable String completedAt(Assignment assignment, CourseLeft left) {
        Instant noted = assignment.completedAt();
        return noted == null ? left.completedAt() : noted.toString();
    }
}
