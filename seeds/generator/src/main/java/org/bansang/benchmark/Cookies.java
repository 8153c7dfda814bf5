package org.bansang.benchmark;

import java.net.CookieHandler;
import java.net.HttpCookie;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The cookies of one browser. Java's own handler keeps cookies marked Secure from plain HTTP, where browsers make an
 * exception for the local machine; the two servers on their ports are kept apart.
 */
final class Cookies extends CookieHandler {
    private final Map<String, Map<String, String>> kept = new ConcurrentHashMap<>();

    @Override
    public Map<String, List<String>> get(URI address, Map<String, List<String>> headers) {
        String line = of(address).entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return line.isEmpty() ? Map.of() : Map.of("Cookie", List.of(line));
    }

    @Override
    public void put(URI address, Map<String, List<String>> headers) {
        headers.forEach((name, values) -> {
            if ("Set-Cookie".equalsIgnoreCase(name)) {
                values.forEach(value -> keep(address, value));
            }
        });
    }

    private void keep(URI address, String header) {
        HttpCookie cookie = HttpCookie.parse(header.replaceAll("(?i);\\s*expires=[^;]*", ""))
                .get(0);
        if (cookie.getMaxAge() == 0 || cookie.getValue().isEmpty()) {
            of(address).remove(cookie.getName());
        } else {
            String value = header.substring(header.indexOf('=') + 1).replaceFirst(";.*", "");
            of(address).put(cookie.getName(), value);
        }
    }

    private Map<String, String> of(URI address) {
        return kept.computeIfAbsent(address.getAuthority(), authority -> new ConcurrentHashMap<>());
    }
}
