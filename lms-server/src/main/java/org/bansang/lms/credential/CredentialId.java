package org.bansang.lms.credential;

import java.io.Serializable;
import java.util.UUID;

/**
 * The id of a certificate, also the {@code jti} of its signed form.
 */
public record CredentialId(UUID value) implements Serializable {

    @Override
    public String toString() {
        return value.toString();
    }
}
