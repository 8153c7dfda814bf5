package org.bansang.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** How to trust our authority, told to the person who holds the device; a page that needs nothing but itself. */
final class TrustPage {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private TrustPage() {}

    static String html(URI publicUrl, X509Certificate authority, URI asked) {
        boolean english = String.valueOf(asked.getRawQuery()).contains("lang=en");
        String page = resource(english ? "trust_en.html" : "trust_vi.html");
        Map<String, String> values = Map.of(
                "{style}", resource("trust.css"),
                "{address}", escaped(publicUrl.toString()),
                "{certificate}", PlainDoor.CERTIFICATE,
                "{name}", escaped(name(authority)),
                "{fingerprint}", Tls.fingerprint(authority).replace(":", ":<wbr>"),
                "{until}", DAY.format(authority.getNotAfter().toInstant()));
        for (Map.Entry<String, String> value : values.entrySet()) {
            page = page.replace(value.getKey(), value.getValue());
        }
        return page;
    }

    private static String name(X509Certificate authority) {
        return authority.getSubjectX500Principal().getName().replaceFirst("^.*?CN=([^,]*).*$", "$1");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static String resource(String name) {
        try (InputStream stream = TrustPage.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing beside " + TrustPage.class);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
