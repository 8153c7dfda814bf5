package org.bansang.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A PKCS #12 file with one key and its certificates. */
record KeyStoreFile(Path path, String password) {
    private static final String ALIAS = "server";

    /** A private key with its certificate and those who signed it, the own one first. */
    record Identity(PrivateKey key, List<X509Certificate> chain) {
        X509Certificate certificate() {
            return chain.get(0);
        }

        @Override
        public String toString() {
            return "Identity[" + certificate().getSubjectX500Principal() + "]";
        }
    }

    /** The first key in the file. */
    Identity read() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream stream = Files.newInputStream(path)) {
            store.load(stream, password.toCharArray());
        }
        for (String alias : Collections.list(store.aliases())) {
            if (store.getKey(alias, password.toCharArray()) instanceof PrivateKey key) {
                return new Identity(key, certificates(store.getCertificateChain(alias)));
            }
        }
        throw new IOException(path + " holds no private key");
    }

    void write(Identity identity) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry(
                ALIAS, identity.key(), password.toCharArray(), identity.chain().toArray(new Certificate[0]));
        store(store);
    }

    /** Certificates without a key, to be trusted. */
    void writeTrusted(List<X509Certificate> certificates) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        for (int i = 0; i < certificates.size(); i++) {
            store.setCertificateEntry("trusted-" + i, certificates.get(i));
        }
        store(store);
    }

    private void store(KeyStore store) throws GeneralSecurityException, IOException {
        Path draft = OwnerOnly.create(path.resolveSibling(path.getFileName() + ".new"));
        try (OutputStream stream = Files.newOutputStream(draft)) {
            store.store(stream, password.toCharArray());
        }
        PropertyFile.force(draft);
        Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<X509Certificate> certificates(Certificate[] chain) {
        return Arrays.stream(chain).map(X509Certificate.class::cast).toList();
    }

    @Override
    public String toString() {
        return "KeyStoreFile[" + path + "]";
    }
}
