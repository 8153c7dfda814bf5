package org.bansang.lms.course;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bansang.content.pack.Pack;
import org.bansang.content.problem.Problem;
import org.bansang.content.problem.Severity;

/**
 * What the start of the server publishes, each course in a transaction of its own, so that one that clashes with another
 * leaves the rest alone.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CoursePublication {

    @Inject
    CourseShelf shelf;

    @Inject
    CourseRepository repository;

    @Inject
    SourceRepository sources;

    @Inject
    Clock clock;

    /** Publishes what a folder says now and remembers that it said so. */
    public void publishFolder(Pack pack, Map<String, byte[]> files) {
        SourceFiles stored = store(files);
        shelf.place(pack, stored, Origin.FOLDER);
        course(pack).ifPresent(course -> course.takenFrom(stored.digest()));
    }

    /** Publishes the live text of a course as it is compiled now. */
    public void publishAgain(Pack pack, SourceFiles files) {
        shelf.place(pack, files, Origin.facts(null));
    }

    /** Whether the folder said the same when it was published last. */
    public boolean isTaken(Pack pack, SourceFiles files) {
        return course(pack)
                .filter(course -> course.wasTakenFrom(files.digest()))
                .isPresent();
    }

    private SourceFiles store(Map<String, byte[]> files) {
        files.values().forEach(this::keep);
        return SourceFiles.of(files);
    }

    /** Keeps bytes for good. */
    public void keep(byte[] body) {
        sources.store(SourceFiles.hash(body), body);
    }

    /** Makes a book of facts live. */
    public void publishFacts(byte[] book) {
        String hash = SourceFiles.hash(book);
        sources.store(hash, book);
        if (!sources.liveFacts().filter(hash::equals).isPresent()) {
            sources.publishFacts(hash, null, Instant.now(clock));
        }
    }

    /** Replaces what lint said by what it says now. */
    public void report(List<Problem> problems) {
        shelf.report(problems);
    }

    /** Remembers what this start found, so that the next one that finds the same has nothing to do. */
    public void finish(SourceRepository.Start start) {
        sources.noteStart(start);
    }

    private Optional<Course> course(Pack pack) {
        return repository.course(
                new CourseId(UUID.fromString(pack.manifest().course().id())));
    }

    /** What the report says of a folder that clashes with another. */
    static Problem unpublished(String folder) {
        return new Problem(
                folder + "/course.yaml",
                1,
                "not-published",
                Severity.ERROR,
                "Khóa học này chưa đưa lên được: mã hoặc tên ngắn (slug) trùng với một khóa đã có.",
                "This course could not be published: its id or slug clashes with a course that is there already.");
    }
}
