package org.bansang.launcher;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/** What a backup says about itself: who may open it, and by which every byte in it is checked. */
record BackupManifest(
        int format,
        String version,
        String schema,
        String postgresql,
        String architecture,
        String publicUrl,
        String begunAt,
        String endedAt,
        String endMark,
        List<String> folders,
        Map<String, Content> files) {
    static final String NAME = "manifest.json";
    static final int FORMAT = 1;

    /** Size in bytes and SHA-256 of a file. */
    record Content(long size, String sha256) {}

    static BackupManifest read(InputStream stream) throws IOException {
        return new ObjectMapper().readValue(stream, BackupManifest.class);
    }

    byte[] json() throws IOException {
        return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    }

    long bytes() {
        return files.values().stream().mapToLong(Content::size).sum();
    }

    /** Fails unless this program on this machine can open what is in the backup. */
    void requireFitting(ProgramVersion program) {
        if (format > FORMAT || program.isOlderThan(schema)) {
            throw DataVersion.tooNew(
                    "Bản sao lưu này đã", "This backup was", Map.of("version", version, "schema", schema), program);
        }
        if (!postgresql.equals(Postgres.MAJOR_VERSION)) {
            throw new StartFailure(
                    "Bản sao lưu thuộc PostgreSQL " + postgresql + ", chương trình có bản " + Postgres.MAJOR_VERSION
                            + ". Hãy phục hồi bằng chương trình phiên bản " + version + ".",
                    "The backup belongs to PostgreSQL " + postgresql + ", the program has version "
                            + Postgres.MAJOR_VERSION + ". Restore it with the program of version " + version + ".");
        }
        if (!architecture.equals(PostgresBinaries.architecture())) {
            throw new StartFailure(
                    "Bản sao lưu được làm trên máy " + architecture + ", máy này là " + PostgresBinaries.architecture()
                            + ". Tệp của cơ sở dữ liệu chỉ dùng được trên cùng loại máy.",
                    "The backup was made on a machine of kind " + architecture + ", this is "
                            + PostgresBinaries.architecture() + ". Database files fit only the same kind of machine.");
        }
    }
}
