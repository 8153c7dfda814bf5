package org.bansang.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Passwords nobody had to think of: made at the first start, kept readable by the owner only, or given by the environment. */
public final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int STRONG_BYTES = 24;
    private static final List<String> WORDS = List.of(
            "bien", "buom", "cau", "chim", "choi", "dao", "dua", "gao", "gio", "hoa", "hoc", "kem", "khe", "lan", "lua",
            "man", "mang", "may", "mua", "nang", "ngo", "nui", "ong", "phin", "que", "rau", "rung", "sach", "sao",
            "sen", "song", "suoi", "thac", "thong", "thuyen", "tra", "trang", "tre", "vuon", "xuan");

    private final Map<String, String> values;

    private Secrets(Map<String, String> values) {
        this.values = values;
    }

    /** Reads the secrets of a data folder and makes the missing ones. */
    public static Secrets of(DataFolder data, Map<String, String> environment) {
        Map<String, String> kept = read(data.secrets());
        Map<String, String> known = new TreeMap<>(kept);
        for (Secret secret : Secret.values()) {
            known.computeIfAbsent(secret.key(), key -> secret.make());
        }
        if (!known.equals(kept)) {
            write(data.secrets(), known);
        }
        for (Secret secret : Secret.values()) {
            String given = environment.getOrDefault(secret.setting, "");
            if (!given.isEmpty()) {
                known.put(secret.key(), given);
            }
        }
        return new Secrets(known);
    }

    public String databaseOwnerPassword() {
        return value(Secret.DATABASE_OWNER);
    }

    public String databasePassword() {
        return value(Secret.DATABASE);
    }

    public String keycloakDatabasePassword() {
        return value(Secret.KEYCLOAK_DATABASE);
    }

    public String keycloakAdministratorPassword() {
        return value(Secret.KEYCLOAK_ADMINISTRATOR);
    }

    public String clientSecret() {
        return value(Secret.OIDC_CLIENT);
    }

    /** With it the platform makes accounts for holders of learning cards. */
    public String accountsClientSecret() {
        return value(Secret.ACCOUNTS_CLIENT);
    }

    /** Closes the files with our own TLS keys. */
    String keyStorePassword() {
        return value(Secret.KEY_STORE);
    }

    public String demonstrationPassword() {
        return value(Secret.DEMONSTRATION);
    }

    @Override
    public String toString() {
        return "Secrets" + values.keySet();
    }

    private String value(Secret secret) {
        return values.getOrDefault(secret.key(), "");
    }

    private static Map<String, String> read(Path file) {
        Map<String, String> found = new TreeMap<>();
        if (Files.exists(file)) {
            Properties properties = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            } catch (IOException e) {
                throw unusable(file, e);
            }
            properties.stringPropertyNames().forEach(name -> found.put(name, properties.getProperty(name)));
        }
        return found;
    }

    private static void write(Path file, Map<String, String> values) {
        String text = values.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("\n", "", "\n"));
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        try {
            Files.deleteIfExists(draft);
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(draft, text.getBytes(StandardCharsets.UTF_8));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw unusable(file, e);
        }
    }

    private static StartFailure unusable(Path file, IOException cause) {
        return new StartFailure(
                "Không đọc hoặc ghi được tệp mật khẩu " + file + ".",
                "The file of secrets " + file + " cannot be read or written.",
                cause);
    }

    private static String strong() {
        byte[] bytes = new byte[STRONG_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String speakable() {
        String words = IntStream.range(0, 4)
                .mapToObj(i -> WORDS.get(RANDOM.nextInt(WORDS.size())))
                .collect(Collectors.joining("-"));
        return words + "-" + (1000 + RANDOM.nextInt(9000));
    }

    private enum Secret {
        DATABASE_OWNER("BANSANG_DB_OWNER_PASSWORD"),
        DATABASE("BANSANG_DB_PASSWORD"),
        KEYCLOAK_DATABASE("BANSANG_KEYCLOAK_DB_PASSWORD"),
        KEYCLOAK_ADMINISTRATOR("BANSANG_KEYCLOAK_ADMIN_PASSWORD"),
        OIDC_CLIENT("BANSANG_OIDC_CLIENT_SECRET"),
        ACCOUNTS_CLIENT("BANSANG_ACCOUNTS_CLIENT_SECRET"),
        KEY_STORE("BANSANG_KEYSTORE_PASSWORD"),
        DEMONSTRATION("BANSANG_DEMONSTRATION_PASSWORD");

        private final String setting;

        Secret(String setting) {
            this.setting = setting;
        }

        /** Only one of them is ever spoken or typed by a person. */
        private String make() {
            return this == DEMONSTRATION ? speakable() : strong();
        }

        private String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-') + "-password";
        }
    }
}
