package org.bansang.lms.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.bansang.lms.shared.web.PublicUrl;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The operator's mail server, as Jakarta Mail wants to be told of it. Without a host notices are shown in the app only.
 */
@ApplicationScoped
public class MailSettings {

    private static final String PATIENCE = Long.toString(Duration.ofSeconds(15).toMillis());

    /** How the connection is protected, with the port that goes with it. */
    enum Protection {
        STARTTLS(587),
        TLS(465),
        NONE(25);

        private final int port;

        Protection(int port) {
            this.port = port;
        }
    }

    @Inject
    PublicUrl publicUrl;

    @Inject
    @ConfigProperty(name = "bansang.mail.host")
    Optional<String> host;

    @Inject
    @ConfigProperty(name = "bansang.mail.port")
    Optional<Integer> port;

    @Inject
    @ConfigProperty(name = "bansang.mail.user")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "bansang.mail.password")
    Optional<String> password;

    @Inject
    @ConfigProperty(name = "bansang.mail.from")
    Optional<String> from;

    @Inject
    @ConfigProperty(name = "bansang.mail.tls", defaultValue = "starttls")
    String tls;

    boolean isConfigured() {
        return host.filter(name -> !name.isBlank()).isPresent();
    }

    String host() {
        return host.orElse("").strip();
    }

    int port() {
        return port.orElse(protection().port);
    }

    Optional<String> user() {
        return user.filter(name -> !name.isBlank());
    }

    /** Nothing for a server that wants no account: an empty password would be tried. */
    Optional<String> password() {
        return user().flatMap(name -> password);
    }

    /** The address in From. */
    String from() {
        return from.filter(address -> !address.isBlank()).orElseGet(() -> "bansang@" + domain());
    }

    /** The right side of message ids. */
    String domain() {
        return URI.create(publicUrl.value()).getHost();
    }

    /** What Jakarta Mail reads; nothing is ever sent in the clear when encryption is wanted. */
    Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", "smtp");
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE);
        properties.setProperty("mail.smtp.timeout", PATIENCE);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE);
        properties.setProperty("mail.smtp.auth", Boolean.toString(user().isPresent()));
        properties.setProperty("mail.smtp.allow8bitmime", "true");
        properties.setProperty("mail.smtp.localhost", domain());
        boolean starttls = protection() == Protection.STARTTLS;
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString(starttls));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString(starttls));
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString(protection() == Protection.TLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return properties;
    }

    private Protection protection() {
        try {
            return Protection.valueOf(tls.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("bansang.mail.tls is starttls, tls or none, not " + tls, e);
        }
    }
}
