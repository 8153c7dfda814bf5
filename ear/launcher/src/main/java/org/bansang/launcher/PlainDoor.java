package org.bansang.launcher;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The http port of a platform that speaks https: leads everybody to the encrypted door, and shows those who cannot pass
 * it yet how to trust our certificate. It belongs to the launcher, so that nothing of the application is ever served in
 * the clear.
 */
final class PlainDoor implements AutoCloseable {
    static final String PAGE = "/trust";
    static final String CERTIFICATE = "/trust/bansang.crt";
    private static final int BACKLOG = 64;
    private static final int OK = 200;
    private static final int MOVED = 308;

    private final HttpServer server;
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final URI publicUrl;
    private final Optional<X509Certificate> authority;

    private PlainDoor(HttpServer server, URI publicUrl, Optional<X509Certificate> authority) {
        this.server = server;
        this.publicUrl = publicUrl;
        this.authority = authority;
    }

    /** Opens the door. */
    static PlainDoor open(Settings settings, Tls tls) {
        System.setProperty("sun.net.httpserver.maxReqTime", "20");
        System.setProperty("sun.net.httpserver.maxRspTime", "60");
        int port = settings.ports().http();
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(settings.bindAddress(), port), BACKLOG);
            PlainDoor door = new PlainDoor(server, settings.publicUrl(), tls.authority());
            server.createContext("/", door::answer);
            server.setExecutor(door.executor);
            server.start();
            return door;
        } catch (IOException e) {
            throw new StartFailure(
                    "Không mở được cổng " + port + " trên " + settings.bindAddress() + ": " + e.getMessage(),
                    "Port " + port + " on " + settings.bindAddress() + " cannot be opened: " + e.getMessage(),
                    e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (authority.isPresent() && PAGE.equals(path)) {
                byte[] page = TrustPage.html(publicUrl, authority.get(), exchange.getRequestURI())
                        .getBytes(StandardCharsets.UTF_8);
                send(exchange, "text/html;charset=UTF-8", page);
            } else if (authority.isPresent() && CERTIFICATE.equals(path)) {
                exchange.getResponseHeaders().set("Content-Disposition", "attachment; filename=\"bansang.crt\"");
                send(exchange, "application/x-x509-ca-cert", encoded(authority.get()));
            } else {
                exchange.getResponseHeaders().set("Location", publicUrl + rest(exchange.getRequestURI()));
                exchange.sendResponseHeaders(MOVED, -1);
            }
        }
    }

    /** Path and query only: where to is never the caller's choice. */
    private static String rest(URI asked) {
        String path = asked.getRawPath() == null || !asked.getRawPath().startsWith("/") ? "/" : asked.getRawPath();
        return asked.getRawQuery() == null ? path : path + "?" + asked.getRawQuery();
    }

    private static void send(HttpExchange exchange, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Cache-Control", "no-cache");
        exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
        exchange.getResponseHeaders()
                .set(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'");
        boolean wantsBody = !"HEAD".equals(exchange.getRequestMethod());
        exchange.sendResponseHeaders(OK, wantsBody ? body.length : -1);
        if (wantsBody) {
            exchange.getResponseBody().write(body);
        }
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        executor.shutdownNow();
    }
}
