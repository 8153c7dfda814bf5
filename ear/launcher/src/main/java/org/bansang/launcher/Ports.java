package org.bansang.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The six doors of the platform; checked before anything starts, so that a taken one is a sentence and not a half start. */
public record Ports(int http, int https, int keycloak, int database, int management, int keycloakManagement) {
    private static final int HIGHEST = 65_535;
    private static final int STANDARD_HTTPS = 443;

    /** The documented defaults, changed by environment variables. */
    public static Ports from(Map<String, String> environment) {
        return new Ports(
                port(environment, "BANSANG_HTTP_PORT", 8080),
                port(environment, "BANSANG_HTTPS_PORT", 0),
                port(environment, "BANSANG_KEYCLOAK_PORT", 8180),
                port(environment, "BANSANG_DATABASE_PORT", 8432),
                port(environment, "BANSANG_MANAGEMENT_PORT", 8990),
                port(environment, "BANSANG_KEYCLOAK_MANAGEMENT_PORT", 8991));
    }

    /** The port of the public address, unless another was named because something before us forwards. */
    Ports withHttpsOf(URI publicUrl) {
        int public443 = publicUrl.getPort() < 0 ? STANDARD_HTTPS : publicUrl.getPort();
        return new Ports(http, https > 0 ? https : public443, keycloak, database, management, keycloakManagement);
    }

    /** Six ports nobody uses now, for tests that must not meet a running platform. */
    public static Ports free() {
        List<ServerSocket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < 6; i++) {
                sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            int[] found = sockets.stream().mapToInt(ServerSocket::getLocalPort).toArray();
            return new Ports(found[0], found[1], found[2], found[3], found[4], found[5]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            sockets.forEach(Ports::close);
        }
    }

    /** Fails with a sentence naming the first taken port, its holder and the setting that moves us away from it. */
    public void requireFree(String bindAddress, boolean withDatabase, boolean withHttps) {
        Map<String, Integer> wanted = new LinkedHashMap<>();
        wanted.put("BANSANG_HTTP_PORT", http);
        if (withHttps) {
            wanted.put("BANSANG_HTTPS_PORT", https);
        }
        wanted.put("BANSANG_KEYCLOAK_PORT", keycloak);
        wanted.put("BANSANG_MANAGEMENT_PORT", management);
        wanted.put("BANSANG_KEYCLOAK_MANAGEMENT_PORT", keycloakManagement);
        if (withDatabase) {
            wanted.put("BANSANG_DATABASE_PORT", database);
        }
        wanted.forEach((setting, port) -> requireFree(setting, port, bindAddress));
    }

    private static void requireFree(String setting, int port, String bindAddress) {
        String obstacle = obstacle(port, bindAddress);
        if (obstacle.isEmpty() && isFree(port, "127.0.0.1")) {
            return;
        }
        if (obstacle.contains("Permission denied")) {
            throw new StartFailure(
                    "Người dùng này không được mở cổng " + port
                            + " (dưới 1024). Hãy dùng tệp systemd trong docs/systemd," + " hoặc đặt " + setting
                            + " thành một số khác.",
                    "This user may not open port " + port
                            + " (below 1024). Use the systemd unit in docs/systemd, or set " + setting
                            + " to another number.");
        }
        if (obstacle.contains("assign requested address")) {
            throw new StartFailure(
                    "Máy này không có địa chỉ " + bindAddress + " (BANSANG_BIND).",
                    "This machine does not have the address " + bindAddress + " (BANSANG_BIND).");
        }
        String holder = PortHolder.of(port).map(found -> " (" + found + ")").orElse("");
        throw new StartFailure(
                "Cổng " + port + " đang bị chương trình khác dùng" + holder
                        + ", có thể là một Bản Sáng khác đang chạy. Hãy dừng nó, hoặc đặt " + setting
                        + " thành một số khác.",
                "Port " + port + " is taken by another program" + holder
                        + ", perhaps another Bản Sáng. Stop it, or set " + setting + " to another number.");
    }

    static boolean isFree(int port, String address) {
        return obstacle(port, address).isEmpty();
    }

    /** Why the port cannot be opened, in the words of the system; nothing when it can. */
    private static String obstacle(int port, String address) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(address, port));
            return "";
        } catch (IOException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static int port(Map<String, String> environment, String setting, int fallback) {
        String text = environment.getOrDefault(setting, "").strip();
        if (text.isEmpty()) {
            return fallback;
        }
        if (text.matches("\\d{1,5}")) {
            int port = Integer.parseInt(text);
            if (port > 0 && port <= HIGHEST) {
                return port;
            }
        }
        throw new StartFailure(
                setting + " phải là một số từ 1 đến 65535, không phải \"" + text + "\".",
                setting + " must be a number from 1 to 65535, not \"" + text + "\".");
    }

    private static void close(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
