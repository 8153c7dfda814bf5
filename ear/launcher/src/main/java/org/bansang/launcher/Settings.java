package org.bansang.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything an operator may set, read once from the environment, so that no other class asks for it. */
public record Settings(
        Path data,
        Path courses,
        Mode mode,
        Ports ports,
        String bindAddress,
        URI publicUrl,
        URI oidcUrl,
        Encryption encryption,
        Optional<ExternalDatabase> externalDatabase,
        Optional<MailServer> mail,
        String serverMemory) {

    /** Reads the settings; relative folders are below {@code home}, where the platform was built. */
    public static Settings from(Map<String, String> environment, Path home) {
        Ports given = Ports.from(environment);
        URI publicUrl = address(environment, "BANSANG_PUBLIC_URL", "http://localhost:" + given.http());
        Ports ports = given.withHttpsOf(publicUrl);
        String bind = value(environment, "BANSANG_BIND", "127.0.0.1");
        String identity = publicUrl.getScheme() + "://" + publicUrl.getHost() + ":" + ports.keycloak();
        return new Settings(
                home.resolve(value(environment, "BANSANG_DATA", "data"))
                        .toAbsolutePath()
                        .normalize(),
                home.resolve(value(environment, "BANSANG_COURSES_DIR", "courses"))
                        .toAbsolutePath()
                        .normalize(),
                Mode.named(value(environment, "BANSANG_MODE", Mode.DEMONSTRATION.word())),
                ports,
                bind,
                publicUrl,
                encryptedAsWell(publicUrl, address(environment, "BANSANG_OIDC_URL", identity + Realm.PATH)),
                Encryption.from(environment, home, publicUrl, bind),
                ExternalDatabase.from(environment),
                MailServer.from(environment),
                value(environment, "BANSANG_SERVER_MEMORY", "1g"));
    }

    /** By which address programs of this machine reach what is bound for everybody. */
    String localAddress() {
        return bindAddress.equals("0.0.0.0") ? "127.0.0.1" : bindAddress;
    }

    boolean behindProxy() {
        return encryption.way() == Encryption.Way.PROXY;
    }

    private static URI encryptedAsWell(URI publicUrl, URI oidcUrl) {
        if (publicUrl.getScheme().equals("https") && !oidcUrl.getScheme().equals("https")) {
            throw new StartFailure(
                    "BANSANG_PUBLIC_URL là https, vậy BANSANG_OIDC_URL cũng phải là https: mật khẩu đi qua đó.",
                    "BANSANG_PUBLIC_URL is https, so BANSANG_OIDC_URL must be https too: passwords go there.");
        }
        return oidcUrl;
    }

    /** Where Keycloak shows itself to browsers. */
    public URI identityUrl() {
        String url = oidcUrl.toString();
        if (!url.endsWith(Realm.PATH)) {
            throw new StartFailure(
                    "BANSANG_OIDC_URL phải kết thúc bằng " + Realm.PATH + ".",
                    "BANSANG_OIDC_URL must end with " + Realm.PATH + ".");
        }
        return URI.create(url.substring(0, url.length() - Realm.PATH.length()));
    }

    private static String value(Map<String, String> environment, String setting, String fallback) {
        String text = environment.getOrDefault(setting, "").strip();
        return text.isEmpty() ? fallback : text;
    }

    private static URI address(Map<String, String> environment, String setting, String fallback) {
        String text = value(environment, setting, fallback).replaceFirst("/+$", "");
        try {
            URI uri = URI.create(text);
            if (uri.getHost() != null && String.valueOf(uri.getScheme()).matches("https?")) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            throw notAnAddress(setting, text, e);
        }
        throw notAnAddress(setting, text, null);
    }

    private static StartFailure notAnAddress(String setting, String text, @Nullable Throwable cause) {
        return new StartFailure(
                setting + " phải là địa chỉ đầy đủ như https://hoc.vidu.vn, không phải \"" + text + "\".",
                setting + " must be a full address like https://learn.example.org, not \"" + text + "\".",
                cause);
    }
}
