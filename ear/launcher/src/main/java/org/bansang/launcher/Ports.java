package org.bansang.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The five doors of the platform; checked before anything starts, so that a taken one is a sentence and not a half start. */
public record Ports(int http, int keycloak, int database, int management, int keycloakManagement) {
    private static final int HIGHEST = 65_535;

    /** The documented defaults, changed by environment variables. */
    public static Ports from(Map<String, String> environment) {
        return new Ports(
                port(environment, "BANSANG_HTTP_PORT", 8080),
                port(environment, "BANSANG_KEYCLOAK_PORT", 8180),
                port(environment, "BANSANG_DATABASE_PORT", 8432),
                port(environment, "BANSANG_MANAGEMENT_PORT", 8990),
                port(environment, "BANSANG_KEYCLOAK_MANAGEMENT_PORT", 8991));
    }

    /** Five ports nobody uses now, for tests that must not meet a running platform. */
    public static Ports free() {
        List<ServerSocket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < 5; i++) {
                sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            int[] found = sockets.stream().mapToInt(ServerSocket::getLocalPort).toArray();
            return new Ports(found[0], found[1], found[2], found[3], found[4]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            sockets.forEach(Ports::close);
        }
    }

    /** Fails with a sentence naming the first taken port, its holder and the setting that moves us away from it. */
    public void requireFree(String bindAddress, boolean withDatabase) {
        Map<String, Integer> wanted = new LinkedHashMap<>();
        wanted.put("BANSANG_HTTP_PORT", http);
        wanted.put("BANSANG_KEYCLOAK_PORT", keycloak);
        wanted.put("BANSANG_MANAGEMENT_PORT", management);
        wanted.put("BANSANG_KEYCLOAK_MANAGEMENT_PORT", keycloakManagement);
        if (withDatabase) {
            wanted.put("BANSANG_DATABASE_PORT", database);
        }
        wanted.forEach((setting, port) -> requireFree(setting, port, bindAddress));
    }

    private static void requireFree(String setting, int port, String bindAddress) {
        if (isFree(port, bindAddress) && isFree(port, "127.0.0.1")) {
            return;
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
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(address, port));
            return true;
        } catch (IOException e) {
            return false;
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
