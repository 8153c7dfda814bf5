package org.bansang.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bansang.launcher.StartFailure;

/** Somebody at a browser of their own, signed in through the form as everybody else. */
final class Visitor {
    private static final Pattern FORM = Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final String home;
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new Cookies())
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    Visitor(String home) {
        this.home = home;
    }

    /** Signs in, or fails with a sentence. */
    Visitor signIn(String login, String password) {
        HttpResponse<String> form = page(HttpRequest.newBuilder(URI.create(home + "/sign-in?to=/learn/")));
        Matcher action = FORM.matcher(form.body());
        if (!action.find()) {
            throw notSignedIn(login);
        }
        String fields = "username=" + encoded(login) + "&password=" + encoded(password);
        HttpResponse<String> arrived =
                page(HttpRequest.newBuilder(form.uri().resolve(action.group(1).replace("&amp;", "&")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(fields)));
        if (!arrived.uri().toString().startsWith(home)) {
            throw notSignedIn(login);
        }
        return this;
    }

    /** The text of an answer. */
    String read(String path) {
        return new String(answer(path), StandardCharsets.UTF_8);
    }

    /** The answer to a message of a page of ours. */
    String post(String path, String json) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(home + path))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        return new String(body(path, request), StandardCharsets.UTF_8);
    }

    /** How long an answer, or a whole screen, took until its last byte, in milliseconds. */
    double time(String path) {
        if (path.startsWith(DeskScreen.DESK)) {
            return new DeskScreen(this, path).time();
        }
        long begin = System.nanoTime();
        answer(path);
        return (System.nanoTime() - begin) / 1e6;
    }

    private byte[] answer(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(home + path))
                .timeout(PATIENCE)
                .build();
        return body(path, request);
    }

    private byte[] body(String path, HttpRequest request) {
        HttpResponse<byte[]> response = send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new StartFailure(
                    path + " trả lời " + response.statusCode() + ".", path + " answers " + response.statusCode() + ".");
        }
        return response.body();
    }

    private HttpResponse<String> page(HttpRequest.Builder request) {
        return send(
                request.timeout(PATIENCE)
                        .setHeader("Accept", "text/html,*/*;q=0.8")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request, body);
        } catch (IOException e) {
            throw new UncheckedIOException(request.uri() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private StartFailure notSignedIn(String login) {
        return new StartFailure(
                "Không đăng nhập được vào " + home + " bằng " + login
                        + ". Nền tảng có đang chạy ở chế độ trình diễn không?",
                "Signing in at " + home + " as " + login + " fails. Does the platform run as a demonstration?");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
