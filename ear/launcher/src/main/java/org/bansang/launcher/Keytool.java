package org.bansang.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The Java runtime's own tool for keys; the password goes by the environment, where other users cannot list it. */
final class Keytool {
    private static final String PASSWORD = "BANSANG_KEYTOOL_PASSWORD";

    private final List<String> words = new ArrayList<>();
    private final List<String> store;
    private final String password;

    Keytool(Path store, String password) {
        this.password = password;
        this.store = List.of("-keystore", store.toString(), "-storetype", "PKCS12", "-storepass:env", PASSWORD);
        words.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        words.addAll(List.of("-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC"));
    }

    Keytool with(String... more) {
        words.addAll(List.of(more));
        return this;
    }

    /** Runs it and returns what it wrote. */
    byte[] run() throws IOException {
        words.addAll(store);
        ProcessBuilder builder = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.PIPE);
        builder.environment().put(PASSWORD, password);
        Process process = builder.start();
        process.getOutputStream().close();
        byte[] output = process.getInputStream().readAllBytes();
        String complaint = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                String said = new String(output, StandardCharsets.UTF_8) + complaint;
                throw new StartFailure(
                        "Không tạo được chứng thư: " + said.strip(), "The certificate cannot be made: " + said.strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        return output;
    }
}
