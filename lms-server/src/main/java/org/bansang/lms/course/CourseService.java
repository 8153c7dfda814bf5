package org.bansang.lms.course;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bansang.content.pack.Manifest;
import org.bansang.content.pack.Manifest.Activity;
import org.bansang.content.problem.Problem;
import org.bansang.lms.shared.problem.NotFoundException;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.Role;

/**
 * Reads the published library. Courses for residents are open to everybody: looking costs no account.
 */
@Stateless
public class CourseService {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SHOWN_VERSIONS = 20;
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** Courses for residents first; on each shelf the course says where it stands. */
    private static final Comparator<Manifest.Course> SHELVES = Comparator.comparing(Manifest.Course::audience)
            .thenComparing(Manifest.Course::place, Comparator.nullsLast(Comparator.naturalOrder()));

    @Inject
    CourseRepository repository;

    @Inject
    PreviewRepository previews;

    @Inject
    ManifestCache manifests;

    /** What can be learned now, shelf by shelf; whoever has not chosen yet is shown the first. */
    public List<CatalogueEntry> catalogue() {
        return repository.livePacks().stream()
                .sorted(Comparator.comparing(pack -> manifest(pack).course(), SHELVES))
                .map(pack -> CatalogueEntry.of(pack, manifest(pack)))
                .toList();
    }

    /** The ids of all live versions: whatever shows the catalogue is stale when they change. */
    public List<String> livePacks() {
        return repository.livePacks();
    }

    /** The version of a course that learners get now. */
    public String livePack(CourseId course) {
        return repository
                .course(course)
                .map(Course::pack)
                .orElseThrow(() -> new NotFoundException("There is no course " + course + "."));
    }

    /** The manifest, exactly the bytes whose hash is the pack's id; also of a draft that is looked at. */
    public byte[] manifestBytes(String pack) {
        return hashed(pack)
                .flatMap(repository::version)
                .map(CourseVersion::manifestBytes)
                .or(() -> hashed(pack).flatMap(previews::manifest))
                .orElseThrow(() -> unknown(pack));
    }

    /** The manifest of a version, live or not. */
    public Manifest manifest(String pack) {
        return manifests.get(pack, () -> version(pack).manifest());
    }

    /** A part, exactly the bytes whose hash was asked for. */
    public byte[] partBytes(String hash) {
        return hashed(hash)
                .flatMap(repository::part)
                .map(Part::body)
                .or(() -> hashed(hash).flatMap(previews::part))
                .orElseThrow(() -> new NotFoundException("There is no part " + hash + "."));
    }

    /** An activity's compiled text in a language, or in the course's source language when it is not translated. */
    public JsonNode part(Manifest manifest, Activity activity, String language) {
        String source = manifest.course().languages().get(0);
        Manifest.PartReference reference =
                activity.parts().getOrDefault(language, activity.parts().get(source));
        if (reference == null) {
            throw new NotFoundException("Activity " + activity.id() + " has no text in " + language + ".");
        }
        try {
            return JSON.readTree(partBytes(reference.hash()));
        } catch (IOException e) {
            throw new UncheckedIOException("Stored part " + reference.hash() + " is damaged", e);
        }
    }

    /** The latest twenty versions of each course, shelf by shelf, for those who look after them. */
    public List<VersionSummary> versions(Caller caller) {
        caller.requireAny(Role.TRAINER, Role.REVIEWER);
        Set<String> live = new HashSet<>(repository.livePacks());
        return repository.latestVersions(SHOWN_VERSIONS).stream()
                .sorted(Comparator.comparing(version -> manifest(version.pack()).course(), SHELVES))
                .map(version -> version.summary(live.contains(version.pack())))
                .toList();
    }

    /** What lint said when the library was last published, in the order of files and lines. */
    public List<Problem> lintReport(Caller caller) {
        caller.requireAny(Role.TRAINER, Role.REVIEWER);
        return repository.problems().stream().map(LintProblem::problem).toList();
    }

    private static Optional<String> hashed(String id) {
        return HASH.matcher(id).matches() ? Optional.of(id) : Optional.empty();
    }

    private CourseVersion version(String pack) {
        return hashed(pack).flatMap(repository::version).orElseThrow(() -> unknown(pack));
    }

    private static NotFoundException unknown(String pack) {
        return new NotFoundException("There is no course version " + pack + ".");
    }
}
