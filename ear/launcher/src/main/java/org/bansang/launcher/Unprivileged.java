package org.bansang.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** PostgreSQL refuses to run as root, rightly; where we are root, it runs as an ordinary user that owns its cluster. */
final class Unprivileged {
    private static final List<String> CANDIDATES = List.of("bansang", "postgres", "nobody");

    private final List<String> prefix;
    private final @Nullable String owner;

    private Unprivileged(List<String> prefix, @Nullable String owner) {
        this.prefix = prefix;
        this.owner = owner;
    }

    /** The user who owns the existing folder, or, where that is still root, the one to hand it to. */
    static Unprivileged ownerOf(Path folder, Path programs) {
        try {
            if (!isRoot()) {
                return new Unprivileged(List.of(), null);
            }
            int user = (int) Files.getAttribute(folder, "unix:uid");
            int group = (int) Files.getAttribute(folder, "unix:gid");
            if (user == 0) {
                String[] found = account();
                user = Integer.parseInt(found[2]);
                group = Integer.parseInt(found[3]);
            }
            return new Unprivileged(prefix(user, group, List.of(folder, programs)), user + ":" + group);
        } catch (IOException e) {
            throw new StartFailure(
                    "Không chuẩn bị được thư mục cơ sở dữ liệu " + folder + ".",
                    "The database folder " + folder + " cannot be prepared.",
                    e);
        }
    }

    /** What root writes into the folder of another user, that user's platform could not read any more. */
    static void requireOwn(Path folder) {
        try {
            if (Files.exists(folder) && isRoot() && (int) Files.getAttribute(folder, "unix:uid") != 0) {
                String owner = Files.getOwner(folder).getName();
                throw new StartFailure(
                        "Thư mục " + folder + " thuộc người dùng " + owner
                                + ". Hãy chạy lệnh này bằng người dùng đó: su -s" + " /bin/sh " + owner + " -c '…'",
                        "The folder " + folder + " belongs to " + owner
                                + ". Run this command as that user: su -s /bin/sh " + owner + " -c '…'");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> command(List<String> command) {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(command);
        return whole;
    }

    /** Gives a folder and all in it to the ordinary user. */
    void handOver(Path folder) {
        if (owner == null) {
            return;
        }
        try {
            int code = new ProcessBuilder("chown", "-R", owner, folder.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new StartFailure(
                        "Không giao được thư mục " + folder + " cho người dùng thường.",
                        "The folder " + folder + " cannot be handed to an ordinary user.");
            }
        } catch (IOException e) {
            throw new StartFailure("Thiếu lệnh chown.", "The command chown is missing.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Where a parent folder is closed to others (a home of root), the process may pass it, and no more. */
    private static List<String> prefix(int user, int group, List<Path> folders) throws IOException {
        List<String> prefix =
                new ArrayList<>(List.of("setpriv", "--reuid=" + user, "--regid=" + group, "--clear-groups"));
        for (Path folder : folders) {
            if (!isReachable(folder)) {
                prefix.add("--inh-caps=+dac_override");
                prefix.add("--ambient-caps=+dac_override");
                break;
            }
        }
        return prefix;
    }

    private static boolean isReachable(Path folder) throws IOException {
        for (@Nullable Path parent = folder.getParent(); parent != null; parent = parent.getParent()) {
            if (!Files.getPosixFilePermissions(parent).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isRoot() throws IOException {
        return Files.exists(Path.of("/proc/self")) && (int) Files.getAttribute(Path.of("/proc/self"), "unix:uid") == 0;
    }

    private static String[] account() throws IOException {
        List<String> accounts = Files.readAllLines(Path.of("/etc/passwd"));
        for (String name : CANDIDATES) {
            for (String line : accounts) {
                if (line.startsWith(name + ":")) {
                    return line.split(":", -1);
                }
            }
        }
        throw new StartFailure(
                "PostgreSQL không chạy bằng root. Hãy tạo người dùng \"bansang\", hoặc chạy bằng người dùng thường.",
                "PostgreSQL does not run as root. Make a user \"bansang\", or run as an ordinary user.");
    }
}
