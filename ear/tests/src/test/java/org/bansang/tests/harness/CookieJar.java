package org.bansang.tests.harness;

import java.net.CookieHandler;
import java.net.HttpCookie;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The cookies of one browser. Java's own handler keeps cookies marked Secure from plain HTTP; browsers make an
 * exception for the local machine, and so do we. Servers on other ports are kept apart.
 */
public final class CookieJar extends CookieHandler {
    private final Map<String, Map<String, String>> kept = new ConcurrentHashMap<>();
    private final Map<String, String> headers = new ConcurrentHashMap<>();

    @Override
    public Map<String, List<String>> get(URI address, Map<String, List<String>> headers) {
        Map<String, String> cookies = of(address);
        return cookies.isEmpty()
                ? Map.of()
                : Map.of(
                        "Cookie",
                        List.of(cookies.entrySet().stream()
                                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                                .collect(Collectors.joining("; "))));
    }

    @Override
    public void put(URI address, Map<String, List<String>> headers) {
        headers.forEach((name, values) -> {
            if ("Set-Cookie".equalsIgnoreCase(name)) {
                values.forEach(value -> keep(address, value));
            }
        });
    }

    /** The value of a cookie of the server at that address, or an empty text. */
    public String value(URI address, String name) {
        return of(address).getOrDefault(name, "");
    }

    /** How the server at that address set the cookie last, with its attributes, or an empty text. */
    public String asSet(URI address, String name) {
        return headers.getOrDefault(address.getAuthority() + " " + name, "");
    }

    private void keep(URI address, String header) {
        HttpCookie cookie = HttpCookie.parse(header.replaceAll("(?i);\\s*expires=[^;]*", ""))
                .get(0);
        headers.put(address.getAuthority() + " " + cookie.getName(), header);
        boolean gone = cookie.getMaxAge() == 0 || cookie.getValue().isEmpty();
        if (gone) {
            of(address).remove(cookie.getName());
        } else {
            of(address)
                    .put(
                            cookie.getName(),
                            header.substring(header.indexOf('=') + 1).replaceFirst(";.*", ""));
        }
    }

    private Map<String, String> of(URI address) {
        return kept.computeIfAbsent(address.getAuthority(), authority -> new LinkedHashMap<>());
    }
}
