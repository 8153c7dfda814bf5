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

    /** Its files are not ours to copy, and a dump would lose the order in which the log of learning is read. */
    StartFailure noBackup() {
        return new StartFailure(
                "Cơ sở dữ liệu nằm ở " + jdbcUrl
                        + ", do máy chủ khác vận hành: ./bansang backup không sao lưu nó. Hãy sao"
                        + " lưu vật lý cả máy chủ đó, ví dụ pg_basebackup --format=tar --gzip --wal-method=stream"
                        + " --pgdata=THƯ_MỤC (đừng chỉ dùng pg_dump, xem docs/operate.md), và giữ cùng lúc keys, tls,"
                        + " secrets.properties, address.properties trong thư mục dữ liệu.",
                "The database is at " + jdbcUrl + ", run by another server: ./bansang backup does not copy it. Back up"
                        + " that whole server physically, for example pg_basebackup --format=tar --gzip"
                        + " --wal-method=stream --pgdata=FOLDER (pg_dump alone will not do, see docs/operate.md), and"
                        + " keep with it keys, tls, secrets.properties and address.properties of the data folder.");
    }

    StartFailure noRestore() {
        return new StartFailure(
                "BANSANG_JDBC_URL đang trỏ tới " + jdbcUrl + ". Hãy phục hồi máy chủ đó, rồi chạy trong cơ sở dữ liệu:"
                        + " update recovery set mark = gen_random_uuid(), since = now()",
                "BANSANG_JDBC_URL points to " + jdbcUrl + ". Restore that server, then run in the database:"
                        + " update recovery set mark = gen_random_uuid(), since = now()");
    }

    @Override
    public String toString() {
        return "ExternalDatabase[" + jdbcUrl + "]";
    }
}
