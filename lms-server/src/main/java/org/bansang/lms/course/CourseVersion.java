package org.bansang.lms.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.bansang.content.pack.Manifest;
import org.bansang.content.pack.Pack;

/**
 * A published version of a course; it never changes.
 */
@Entity
@Table(name = "course_version")
class CourseVersion {

    @Id
    private String pack;

    @Column(name = "course_id")
    private UUID courseId;

    private int number;

    private byte[] manifest;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected CourseVersion() {}

    CourseVersion(Pack pack, CourseId course, int number, Instant publishedAt) {
        this.pack = pack.id();
        this.courseId = course.value();
        this.number = number;
        this.manifest = pack.manifestBytes();
        this.publishedAt = publishedAt;
    }

    String pack() {
        return pack;
    }

    int number() {
        return number;
    }

    boolean isOf(CourseId course) {
        return courseId.equals(course.value());
    }

    byte[] manifestBytes() {
        return manifest.clone();
    }

    Manifest manifest() {
        return Manifest.read(manifest);
    }

    VersionSummary summary(boolean live) {
        Manifest content = manifest();
        return new VersionSummary(
                new CourseId(courseId),
                pack,
                number,
                publishedAt,
                content.course().title(),
                content.bytes(),
                live);
    }
}
