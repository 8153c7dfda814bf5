package org.bansang.lms.course;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bansang.content.pack.Manifest;
import org.bansang.content.pack.Pack;
import org.bansang.content.problem.Problem;
import org.bansang.lms.shared.problem.ConflictException;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.PersonId;

/**
 * The texts of which versions are made, for the studio: it asks in the name of the platform after it has asked its own
 * caller.
 */
@Stateless
public class SourceService {

    private static final Duration PREVIEWED = Duration.ofDays(1);

    @Inject
    CourseRepository courses;

    @Inject
    SourceRepository sources;

    @Inject
    PreviewRepository previews;

    @Inject
    CourseShelf shelf;

    @Inject
    Clock clock;

    /**
     * A course as learners have it.
     *
     * @param files empty when they were not kept: the version is older than the studio and its folder is gone
     */
    public record Live(CourseId course, String slug, String pack, SourceFiles files) {}

    /** The live version of each course with its files, by slug. */
    public List<Live> live(Caller caller) {
        caller.requirePlatform();
        return courses.courses().stream()
                .map(course -> new Live(course.courseId(), course.slug(), course.pack(), sources.files(course.pack())))
                .toList();
    }

    /** The files of a version. */
    public SourceFiles files(Caller caller, String pack) {
        caller.requirePlatform();
        return sources.files(pack);
    }

    /** The content of files, by path. */
    public Map<String, byte[]> contents(Caller caller, SourceFiles files) {
        caller.requirePlatform();
        Map<String, byte[]> blobs = sources.blobs(new TreeSet<>(files.hashes().values()));
        Map<String, byte[]> contents = new TreeMap<>();
        files.hashes().forEach((path, hash) -> contents.put(path, blob(blobs, hash)));
        return contents;
    }

    /** Bytes by their hash. */
    public byte[] content(Caller caller, String hash) {
        caller.requirePlatform();
        return blob(sources.blobs(List.of(hash)), hash);
    }

    private static byte[] blob(Map<String, byte[]> blobs, String hash) {
        byte[] body = blobs.get(hash);
        if (body == null) {
            throw new IllegalStateException("The stored file " + hash + " is missing");
        }
        return body;
    }

    /** Keeps bytes for good and gives their hash. */
    public String store(Caller caller, byte[] body) {
        caller.requirePlatform();
        String hash = SourceFiles.hash(body);
        sources.store(hash, body);
        return hash;
    }

    /** The hash of the live book of facts. */
    public String liveFacts(Caller caller) {
        caller.requirePlatform();
        return sources.liveFacts().orElseThrow(() -> new ConflictException("The platform has no book of facts yet."));
    }

    /** {@code course.yaml} of every live course, by slug. */
    public Map<String, byte[]> outlines(Caller caller) {
        caller.requirePlatform();
        return sources.outlines();
    }

    /** Makes a compiled draft live; its number among the versions of the course, or 0 when learners see nothing new. */
    public int publish(Caller caller, Pack pack, SourceFiles files, Origin origin, List<Problem> remarks) {
        caller.requirePlatform();
        Manifest.Course course = pack.manifest().course();
        boolean changed = shelf.place(pack, files, origin);
        shelf.report(course.slug(), remarks);
        return changed ? courses.version(pack.id()).map(CourseVersion::number).orElseThrow() : 0;
    }

    /** Makes a book of facts live. */
    public void publishFacts(Caller caller, String hash, PersonId by) {
        caller.requirePlatform();
        courses.lockLibrary();
        sources.publishFacts(hash, by, Instant.now(clock));
    }

    /** Keeps a compiled draft for a day, to be looked at under its id. */
    public void preview(Caller caller, Pack pack) {
        caller.requirePlatform();
        Instant now = Instant.now(clock);
        if (courses.version(pack.id()).isEmpty() && !previews.renew(pack.id(), now)) {
            previews.forget(now.minus(PREVIEWED));
            previews.add(pack, now);
        }
    }

    /** Keeps two from publishing at the same time until the transaction ends. */
    public void lockLibrary(Caller caller) {
        caller.requirePlatform();
        courses.lockLibrary();
    }
}
