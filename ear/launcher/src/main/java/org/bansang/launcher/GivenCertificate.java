package org.bansang.launcher;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The certificate that an operator brings, as PEM with its key beside it or as PKCS #12; told apart by what is in the file. */
final class GivenCertificate {
    private static final Pattern CERTIFICATE =
            Pattern.compile("-----BEGIN CERTIFICATE-----([^-]*)-----END CERTIFICATE-----", Pattern.DOTALL);

    private static final Pattern KEY =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([^-]*)-----END PRIVATE KEY-----", Pattern.DOTALL);

    private final Path certificate;
    private final Optional<Path> key;
    private final String password;

    GivenCertificate(Encryption settings) {
        this.certificate = settings.certificate().orElseThrow();
        this.key = settings.key();
        this.password = settings.password();
    }

    /** Reads both and makes sure that they belong together. */
    KeyStoreFile.Identity read() {
        try {
            byte[] content = Files.readAllBytes(certificate);
            Matcher pem = CERTIFICATE.matcher(new String(content, StandardCharsets.ISO_8859_1));
            KeyStoreFile.Identity identity =
                    pem.find() ? pem(pem.reset()) : new KeyStoreFile(certificate, password).read();
            requirePair(identity);
            return identity;
        } catch (IOException | GeneralSecurityException e) {
            throw new StartFailure(
                    "Không dùng được chứng thư " + certificate + ": " + e.getMessage(),
                    "The certificate " + certificate + " cannot be used: " + e.getMessage(),
                    e);
        }
    }

    /** Only the blocks count: some tools write words around them. */
    private KeyStoreFile.Identity pem(Matcher blocks) throws GeneralSecurityException, IOException {
        List<X509Certificate> chain = new ArrayList<>();
        while (blocks.find()) {
            byte[] encoded = Base64.getMimeDecoder().decode(blocks.group(1));
            chain.add((X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded)));
        }
        Matcher matcher = KEY.matcher(Files.readString(key.orElse(certificate), StandardCharsets.ISO_8859_1));
        if (!matcher.find()) {
            throw new StartFailure(
                    "Không thấy khoá dạng PKCS #8 không mật khẩu trong " + key.orElse(certificate)
                            + ". Hãy đặt BANSANG_TLS_KEY; đổi dạng khoá: openssl pkcs8 -topk8 -nocrypt -in cu.key -out moi.key",
                    "No PKCS #8 key without a password in " + key.orElse(certificate)
                            + ". Set BANSANG_TLS_KEY; to convert: openssl pkcs8 -topk8 -nocrypt -in old.key -out new.key");
        }
        PKCS8EncodedKeySpec encoded =
                new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(matcher.group(1)));
        return new KeyStoreFile.Identity(privateKey(encoded), chain);
    }

    private static PrivateKey privateKey(PKCS8EncodedKeySpec encoded) throws GeneralSecurityException {
        for (String algorithm : List.of("RSA", "EC", "EdDSA")) {
            Optional<PrivateKey> decoded = decoded(algorithm, encoded);
            if (decoded.isPresent()) {
                return decoded.get();
            }
        }
        throw new InvalidKeySpecException("neither RSA nor EC nor EdDSA");
    }

    private static Optional<PrivateKey> decoded(String algorithm, PKCS8EncodedKeySpec encoded)
            throws GeneralSecurityException {
        try {
            return Optional.of(KeyFactory.getInstance(algorithm).generatePrivate(encoded));
        } catch (InvalidKeySpecException another) {
            return Optional.empty();
        }
    }

    /** What the key signs, the certificate must confirm. */
    private void requirePair(KeyStoreFile.Identity identity) throws GeneralSecurityException {
        String kind = identity.key().getAlgorithm();
        Signature signature = Signature.getInstance(
                kind.equals("RSA") ? "SHA256withRSA" : kind.equals("EC") ? "SHA256withECDSA" : kind);
        signature.initSign(identity.key());
        byte[] signed = signature.sign();
        signature.initVerify(identity.certificate().getPublicKey());
        if (!signature.verify(signed)) {
            throw new StartFailure(
                    "Khoá không thuộc về chứng thư " + certificate + ".",
                    "The key does not belong to the certificate " + certificate + ".");
        }
    }
}
