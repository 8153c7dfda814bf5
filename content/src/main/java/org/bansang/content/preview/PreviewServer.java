package org.bansang.content.preview;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A course in the real learner app, for nobody but the author: on this machine only, reading only, and with what lint
 * says of it beside the phone.
 */
public final class PreviewServer implements AutoCloseable {
    private static final String JSON = "application/json";
    private static final String NOBODY = "{\"signedIn\":false}";

    private static final Map<String, String> PAGE = Map.of(
            "/", "page.html",
            "/page.js", "page.js",
            "/page.css", "page.css");

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8");

    private final HttpServer server;
    private final PreviewedCourse course;
    private final Locale locale;

    private PreviewServer(HttpServer server, PreviewedCourse course, Locale locale) {
        this.server = server;
        this.course = course;
        this.locale = locale;
    }

    /**
     * Begins to serve on a port that is free.
     *
     * @param folder the folder of the course
     * @param app the built learner app
     */
    public static PreviewServer start(Path folder, Path app, Supplier<LocalDate> today, Locale locale)
            throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        PreviewServer preview = new PreviewServer(server, new PreviewedCourse(folder, today), locale);
        server.createContext("/learn/", exchange -> {
            if (preview.isAsked(exchange)) {
                SimpleFileServer.createFileHandler(app.toAbsolutePath().normalize())
                        .handle(exchange);
            }
        });
        server.createContext("/", exchange -> {
            if (preview.isAsked(exchange)) {
                preview.answer(exchange);
            }
        });
        preview.course.refresh();
        server.start();
        return preview;
    }

    /** Where the author's browser finds it. */
    public String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/";
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** Refuses what only another page in the browser would ask: by another name, or to change something. */
    private boolean isAsked(HttpExchange exchange) throws IOException {
        String port = ":" + server.getAddress().getPort();
        String host = String.valueOf(exchange.getRequestHeaders().getFirst("Host"));
        if (!Set.of("localhost" + port, "127.0.0.1" + port).contains(host)) {
            send(exchange, 403, "text/plain; charset=utf-8", "localhost only".getBytes(StandardCharsets.UTF_8));
            return false;
        }
        if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
            send(exchange, 405, "text/plain; charset=utf-8", "GET only".getBytes(StandardCharsets.UTF_8));
            return false;
        }
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        return true;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (PAGE.containsKey(path)) {
            String file = PAGE.getOrDefault(path, "");
            String type = TYPES.getOrDefault(file.substring(file.lastIndexOf('.') + 1), "");
            sendIfAny(exchange, type, resource(file));
        } else if (path.equals("/state")) {
            course.refresh();
            send(exchange, 200, JSON, PreviewState.of(course, locale).json());
        } else if (path.equals("/api/courses")) {
            send(exchange, 200, JSON, Shelf.of(course.shelf()).json());
        } else if (path.equals("/api/me")) {
            send(exchange, 200, JSON, NOBODY.getBytes(StandardCharsets.UTF_8));
        } else if (path.startsWith("/api/packs/")) {
            sendIfAny(exchange, JSON, course.manifest(name));
        } else if (path.startsWith("/api/parts/")) {
            sendIfAny(exchange, JSON, course.part(name));
        } else {
            sendIfAny(exchange, JSON, null);
        }
    }

    private static void sendIfAny(HttpExchange exchange, String type, byte @Nullable [] body) throws IOException {
        if (body == null) {
            byte[] problem = "{\"title\":\"Not found\",\"status\":404}".getBytes(StandardCharsets.UTF_8);
            send(exchange, 404, "application/problem+json", problem);
        } else {
            send(exchange, 200, type, body);
        }
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", type);
            boolean bodiless = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(status, bodiless ? -1 : body.length);
            if (!bodiless) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = PreviewServer.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the archive");
            }
            return in.readAllBytes();
        }
    }
}
