package org.bansang.lms.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A course and which of its versions is live.
 */
@Entity
@Table(name = "course")
class Course {

    @Id
    private UUID id;

    @Column
    private String slug;

    private String pack;

    @Column(name = "folder_digest")
    private @Nullable String folderDigest;

    protected Course() {}

    Course(CourseId id, String slug, String pack) {
        this.id = id.value();
        this.slug = slug;
        this.pack = pack;
    }

    String slug() {
        return slug;
    }

    String pack() {
        return pack;
    }

    CourseId courseId() {
        return new CourseId(id);
    }

    /** Whether its folder said this when it was published last. */
    boolean wasTakenFrom(String digest) {
        return digest.equals(folderDigest);
    }

    void takenFrom(String digest) {
        this.folderDigest = digest;
    }

    /** Makes another version live; the slug may have been renamed with it. */
    void publish(String newSlug, String newPack) {
        this.slug = newSlug;
        this.pack = newPack;
    }
}
