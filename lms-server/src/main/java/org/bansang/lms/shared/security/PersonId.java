package org.bansang.lms.shared.security;

import java.io.Serializable;
import java.util.UUID;

/**
 * The opaque id of a person, also the account name of the person's xAPI actor: it tells nothing about who it is.
 */
public record PersonId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
