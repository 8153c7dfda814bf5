package org.bansang.lms.credential;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The id of a certificate, also the {@code jti} of its signed form.
 */
public record CredentialId(UUID value) implements Serializable {

    /** The id follows from the cause, so that a completion that arrives again has the same certificate. */
    static CredentialId of(UUID completion) {
        return new CredentialId(UUID.nameUUIDFromBytes(("certificate:" + completion).getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
