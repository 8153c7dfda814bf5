package org.bansang.lms.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

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

    protected Course() {}

    Course(CourseId id, String slug, String pack) {
        this.id = id.value();
        this.slug = slug;
        this.pack = pack;
    }

    String pack() {
        return pack;
    }

    /** Makes another version live; the slug may have been renamed with it. */
    void publish(String newSlug, String newPack) {
        this.slug = newSlug;
        this.pack = newPack;
    }
}
