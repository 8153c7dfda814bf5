package org.bansang.lms.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The permanent public address. QR codes, xAPI ids and redirects are built from it and never from the request's host,
 * which a proxy or an attacker may choose.
 */
@ApplicationScoped
public class PublicUrl {

    @Inject
    @ConfigProperty(name = "bansang.public-url", defaultValue = "http://localhost:8080")
    String configured;

    /** The address without a trailing slash. */
    public String value() {
        return configured.endsWith("/") ? configured.substring(0, configured.length() - 1) : configured;
    }

    /** Scheme, host and port, as browsers send them in Origin. */
    public String origin() {
        return originOf(value());
    }

    /** The origin of any address. */
    public static String originOf(String address) {
        URI uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }
}
