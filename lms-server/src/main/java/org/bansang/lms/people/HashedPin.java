package org.bansang.lms.people;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A PIN as Keycloak keeps it. Handed over hashed, so that the realm's rule for passwords (eight characters for those who
 * choose one) can stand although a PIN has six digits. Keycloak hashes it anew by its own rule at the first sign-in.
 */
final class HashedPin {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final int ITERATIONS = 210_000;
    private static final int KEY_BITS = 512;
    private static final int SALT_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private HashedPin() {}

    /** The credential of Keycloak's Admin API (algorithm {@code pbkdf2-sha512}). */
    static ObjectNode credential(Pin pin) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        ObjectNode secret = JsonNodeFactory.instance.objectNode();
        secret.put("value", base64(hash(pin, salt))).put("salt", base64(salt));
        ObjectNode how = JsonNodeFactory.instance.objectNode();
        how.put("hashIterations", ITERATIONS).put("algorithm", "pbkdf2-sha512");
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", "password")
                .put("secretData", secret.toString())
                .put("credentialData", how.toString())
                .put("temporary", false);
    }

    private static byte[] hash(Pin pin, byte[] salt) {
        PBEKeySpec spec = new PBEKeySpec(pin.reveal().toCharArray(), salt, ITERATIONS, KEY_BITS);
        try {
            return SecretKeyFactory.getInstance(ALGORITHM).generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } finally {
            spec.clearPassword();
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
