package org.bansang.lms.course;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/**
 * One activity in one language, stored once under the hash of its bytes however many versions use it.
 */
@Entity
@Table(name = "part")
class Part {

    @Id
    private String hash;

    private byte[] body;

    protected Part() {}

    Part(String hash, byte[] body) {
        this.hash = hash;
        this.body = body.clone();
    }

    byte[] body() {
        return body.clone();
    }
}
