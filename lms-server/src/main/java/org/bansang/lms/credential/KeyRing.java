package org.bansang.lms.credential;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;

/**
 * Signs certificates (Ed25519, compact JWS) with the newest key and recognises the signatures of all, so that a key can
 * be replaced without spoiling what it signed.
 */
@ApplicationScoped
public class KeyRing {

    private static final AlgorithmConstraints ONLY_EDDSA =
            new AlgorithmConstraints(AlgorithmConstraints.ConstraintType.PERMIT, AlgorithmIdentifiers.EDDSA);

    @Inject
    @ConfigProperty(name = "bansang.keys-dir")
    String folder;

    private volatile List<PublicJsonWebKey> keys = List.of();

    /** A server that cannot sign must not start as if it could. */
    void atStart(@Observes Startup event) {
        newest();
    }

    @PostConstruct
    void load() {
        keys = new KeyFolder(Path.of(folder)).keysOrFirst();
    }

    String sign(String payload) {
        PublicJsonWebKey key = newest();
        JsonWebSignature jws = new JsonWebSignature();
        jws.setAlgorithmConstraints(ONLY_EDDSA);
        jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.EDDSA);
        jws.setKeyIdHeaderValue(key.getKeyId());
        jws.setPayload(payload);
        jws.setKey(key.getPrivateKey());
        try {
            return jws.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("Key " + key.getKeyId() + " cannot sign", e);
        }
    }

    /** Tells what a presented text is; nothing it may contain makes this fail. */
    Reading read(String presented) {
        JsonWebSignature jws = new JsonWebSignature();
        String keyId;
        try {
            requireExact(presented);
            jws.setAlgorithmConstraints(ONLY_EDDSA);
            jws.setCompactSerialization(presented);
            jws.getAlgorithm();
            keyId = jws.getKeyIdHeaderValue();
        } catch (JoseException | RuntimeException e) {
            return new Reading.Broken();
        }
        return key(keyId).map(key -> read(jws, key)).orElseGet(Reading.UnknownKey::new);
    }

    /** Base64 leaves bits unused at the end of a part; whoever set them changed the code, though it decodes to the same. */
    private static void requireExact(String presented) {
        for (String part : presented.split("\\.", -1)) {
            String again = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(Base64.getUrlDecoder().decode(part));
            if (!again.equals(part)) {
                throw new IllegalArgumentException("Not the shortest form of Base64");
            }
        }
    }

    private static Reading read(JsonWebSignature jws, PublicJsonWebKey key) {
        jws.setKey(key.getPublicKey());
        try {
            return jws.verifySignature() ? new Reading.Genuine(jws.getPayload()) : new Reading.Broken();
        } catch (JoseException | RuntimeException e) {
            return new Reading.Broken();
        }
    }

    /** Another server on the same folder may have signed with a key that came after we started: then look again. */
    private Optional<PublicJsonWebKey> key(@Nullable String id) {
        Optional<PublicJsonWebKey> known = loaded(id);
        if (known.isPresent()) {
            return known;
        }
        List<PublicJsonWebKey> now = new KeyFolder(Path.of(folder)).keys();
        keys = now.isEmpty() ? keys : now;
        return loaded(id);
    }

    private Optional<PublicJsonWebKey> loaded(@Nullable String id) {
        return keys.stream().filter(key -> key.getKeyId().equals(id)).findFirst();
    }

    private PublicJsonWebKey newest() {
        return keys.get(keys.size() - 1);
    }
}
