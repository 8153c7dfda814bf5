package org.bansang.launcher;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The operator's mail server; checked before anything starts, because a letter that is never sent is noticed late. */
public record MailServer(String host, Map<String, String> environment) {
    private static final List<String> SETTINGS = List.of(
            "BANSANG_MAIL_HOST",
            "BANSANG_MAIL_PORT",
            "BANSANG_MAIL_USER",
            "BANSANG_MAIL_PASSWORD",
            "BANSANG_MAIL_FROM",
            "BANSANG_MAIL_TLS");

    /** Empty when no host is named: notices are then shown in the app only. */
    static Optional<MailServer> from(Map<String, String> environment) {
        Map<String, String> said = new LinkedHashMap<>();
        for (String setting : SETTINGS) {
            String value = environment.getOrDefault(setting, "").strip();
            if (!value.isEmpty()) {
                said.put(setting, value);
            }
        }
        String host = said.getOrDefault("BANSANG_MAIL_HOST", "");
        if (host.isEmpty()) {
            return Optional.empty();
        }
        require(said, "BANSANG_MAIL_PORT", "[1-9][0-9]{0,4}", "587");
        require(said, "BANSANG_MAIL_TLS", "(?i)starttls|tls|none", "starttls");
        require(said, "BANSANG_MAIL_FROM", "[^@\\s]+@[^@\\s]+", "bansang@vidu.vn");
        return Optional.of(new MailServer(host, Map.copyOf(said)));
    }

    private static void require(Map<String, String> said, String setting, String shape, String example) {
        String value = said.getOrDefault(setting, example);
        if (!value.matches(shape)) {
            throw new StartFailure(
                    setting + " không đúng: \"" + value + "\". Ví dụ: " + example + ".",
                    setting + " is not right: \"" + value + "\". For example: " + example + ".");
        }
    }

    @Override
    public String toString() {
        return "MailServer[" + host + "]";
    }
}
