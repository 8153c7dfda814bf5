package org.bansang.lms.credential;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a certificate says under its signature, named as in RFC 7519 where that has a name. Every byte makes the QR code
 * denser, so it says no more than a stranger must read without us; who the person is to the platform is left out.
 *
 * @param iss the platform's permanent public address
 * @param jti the certificate's id
 * @param iat when the course was completed and the certificate issued, in seconds since 1970
 * @param name the person's name on that day
 * @param course what was learned, in Vietnamese
 * @param checks for each outcome of the course, in its order, how it was checked: p practice, q quiz, l lesson
 * @param ver version of this form
 */
@JsonPropertyOrder({"iss", "jti", "iat", "name", "course", "checks", "ver"})
@JsonIgnoreProperties(ignoreUnknown = true)
record Claims(String iss, UUID jti, long iat, String name, String course, List<String> checks, int ver) {

    static final int VERSION = 1;

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The claims of a compact JWS from our own register. */
    static Claims in(String jws) {
        String payload = jws.split("\\.", -1)[1];
        return in(Base64.getUrlDecoder().decode(payload)).orElseThrow();
    }

    /** The claims in a verified payload, if it is of our form at all. */
    static Optional<Claims> of(String payload) {
        return in(payload.getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<Claims> in(byte[] payload) {
        try {
            return Optional.ofNullable(JSON.readValue(payload, Claims.class)).filter(claims -> claims.jti != null);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    String payload() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Claims could not be written as JSON", e);
        }
    }

    CredentialId id() {
        return new CredentialId(jti);
    }

    Instant issuedAt() {
        return Instant.ofEpochSecond(iat);
    }
}
