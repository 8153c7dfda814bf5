package org.bansang.launcher;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** As much of Keycloak's Admin API as the migration meets: it remembers what was created. */
final class FakeKeycloak {
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final Set<String> present = new HashSet<>();
    private final HttpServer server;
    private boolean refuse;

    FakeKeycloak() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
    }

    void open() {
        server.start();
    }

    void close() {
        server.stop(0);
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    List<String> calls(String prefix) {
        return calls.stream().filter(call -> call.startsWith(prefix)).toList();
    }

    void forgetCalls() {
        calls.clear();
    }

    void refuseOnceBecauseOfBootstrap() {
        refuse = true;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        calls.add(exchange.getRequestMethod() + " " + path);
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (refuse) {
            refuse = false;
            send(exchange, 503, "Bootstrap in progress");
        } else if (path.endsWith("/token")) {
            send(exchange, 200, "{\"access_token\":\"a-token\"}");
        } else if (exchange.getRequestMethod().equals("GET")) {
            read(exchange, path, String.valueOf(exchange.getRequestURI().getQuery()));
        } else {
            create(path, body);
            send(exchange, 201, "");
        }
    }

    private void read(HttpExchange exchange, String path, String query) throws IOException {
        if (query.endsWith("=realm-management")) {
            send(exchange, 200, "[{\"id\":\"id-of-management\"}]");
        } else if (path.endsWith("/service-account-user")) {
            send(exchange, 200, "{\"id\":\"id-of-service-account\"}");
        } else if (path.contains("/id-of-management/roles/")) {
            send(exchange, 200, "{\"name\":\"" + path.replaceFirst(".*/", "") + "\"}");
        } else if (path.endsWith("/clients")) {
            String id = query.replaceFirst("clientId=", "");
            send(exchange, 200, present.contains(path + "/" + id) ? client(id) : "[]");
        } else {
            send(exchange, present.contains(path) ? 200 : 404, "{}");
        }
    }

    private void create(String path, String body) {
        if (path.equals("/admin/realms")) {
            present.add(path + "/bansang");
        } else if (path.endsWith("/roles")) {
            present.add(path + "/" + body.replaceFirst(".*\"name\":\"([a-z]+)\".*", "$1"));
        } else if (path.endsWith("/clients")) {
            present.add(path + "/" + body.replaceFirst(".*\"clientId\":\"([a-z-]+)\".*", "$1"));
        } else {
            present.add(path);
        }
    }

    private static String client(String id) {
        return "[{\"id\":\"id-of-" + id
                + "\",\"protocolMappers\":[{\"id\":\"id-of-mapper\",\"name\":\"audience-bansang\"}]}]";
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
