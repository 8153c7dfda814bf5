package org.bansang.launcher;

import java.util.Map;
import java.util.Optional;

/** A PostgreSQL that somebody else runs and backs up, used instead of the embedded one. */
public record ExternalDatabase(String jdbcUrl, String user, String password) {

    static Optional<ExternalDatabase> from(Map<String, String> environment) {
        String url = environment.getOrDefault("BANSANG_JDBC_URL", "").strip();
        if (url.isEmpty()) {
            return Optional.empty();
        }
        if (!url.startsWith("jdbc:postgresql:")) {
            throw new StartFailure(
                    "BANSANG_JDBC_URL phải bắt đầu bằng jdbc:postgresql: — chỉ PostgreSQL được hỗ trợ.",
                    "BANSANG_JDBC_URL must begin with jdbc:postgresql: — only PostgreSQL is supported.");
        }
        return Optional.of(new ExternalDatabase(
                url,
                environment.getOrDefault("BANSANG_JDBC_USER", ""),
                environment.getOrDefault("BANSANG_JDBC_PASSWORD", "")));
    }

    @Override
    public String toString() {
        return "ExternalDatabase[" + jdbcUrl + "]";
    }
}
