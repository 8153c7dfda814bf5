package org.bansang.lms.credential;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.OctetKeyPairJsonWebKey;
import org.jose4j.jwk.OkpJwkGenerator;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.lang.JoseException;

/**
 * The signing keys as files {@code credential-0001.jwk}, {@code credential-0002.jwk} and so on, which an operator can
 * back up and add to: to rotate, put the next number beside the others.
 */
final class KeyFolder {

    private static final String FIRST = "credential-0001.jwk";
    private static final String PATTERN = "credential-*.jwk";
    private static final int KEY_ID_LENGTH = 8;

    private final Path folder;

    KeyFolder(Path folder) {
        this.folder = folder;
    }

    /** All keys, the newest last; the first one is made when there is none. */
    List<PublicJsonWebKey> keysOrFirst() {
        List<PublicJsonWebKey> found = keys();
        if (!found.isEmpty()) {
            return found;
        }
        try {
            makeFirst();
        } catch (IOException | JoseException e) {
            throw new IllegalStateException("No key can be made in " + folder + " (bansang.keys-dir)", e);
        }
        return keys();
    }

    /** All keys, the newest last. */
    List<PublicJsonWebKey> keys() {
        try {
            return files().stream().map(KeyFolder::read).toList();
        } catch (IOException e) {
            throw new IllegalStateException("The folder " + folder + " (bansang.keys-dir) cannot be read", e);
        }
    }

    private List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileSystem()
                            .getPathMatcher("glob:" + PATTERN)
                            .matches(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    /** A hard link appears whole or not at all; of two servers that start at once, the second keeps the first's key. */
    private void makeFirst() throws IOException, JoseException {
        Files.createDirectories(folder);
        Path draft = folder.resolve("." + UUID.randomUUID() + ".new");
        try {
            writePrivately(draft, newKey().toJson(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE));
            Files.createLink(folder.resolve(FIRST), draft);
        } catch (FileAlreadyExistsException e) {
            return;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static PublicJsonWebKey newKey() throws JoseException {
        OctetKeyPairJsonWebKey key = OkpJwkGenerator.generateJwk(OctetKeyPairJsonWebKey.SUBTYPE_ED25519);
        key.setAlgorithm(AlgorithmIdentifiers.EDDSA);
        key.setUse("sig");
        key.setKeyId(keyId(key));
        return key;
    }

    private static String keyId(JsonWebKey key) {
        return key.calculateBase64urlEncodedThumbprint("SHA-256").substring(0, KEY_ID_LENGTH);
    }

    private static void writePrivately(Path file, String text) throws IOException {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ownerOnly = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        Set<StandardOpenOption> anew = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(file, anew, ownerOnly)) {
            Channels.newOutputStream(channel).write(text.getBytes(StandardCharsets.UTF_8));
            channel.force(true);
        }
    }

    private static PublicJsonWebKey read(Path file) {
        try {
            PublicJsonWebKey key = PublicJsonWebKey.Factory.newPublicJwk(Files.readString(file));
            if (key.getKeyId() == null) {
                key.setKeyId(keyId(key));
            }
            return key;
        } catch (IOException | JoseException e) {
            throw new IllegalStateException("The key " + file + " cannot be read", e);
        }
    }
}
