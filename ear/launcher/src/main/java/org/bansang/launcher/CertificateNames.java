package org.bansang.launcher;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** For which hosts a certificate speaks. */
final class CertificateNames {
    private static final int DNS = 2;
    private static final int ADDRESS = 7;

    private CertificateNames() {}

    static List<String> of(X509Certificate certificate) {
        List<String> names = new ArrayList<>();
        try {
            for (List<?> name :
                    Objects.requireNonNullElse(certificate.getSubjectAlternativeNames(), List.<List<?>>of())) {
                if (name.get(0).equals(DNS) || name.get(0).equals(ADDRESS)) {
                    names.add(String.valueOf(name.get(1)).toLowerCase(Locale.ROOT));
                }
            }
        } catch (CertificateParsingException e) {
            return List.of();
        }
        return names;
    }

    static boolean cover(X509Certificate certificate, String host) {
        String wanted = plain(host);
        String withoutFirst = wanted.substring(wanted.indexOf('.') + 1);
        return of(certificate).stream()
                .anyMatch(name -> isAddress(host)
                        ? sameAddress(name, wanted)
                        : name.equals(wanted) || name.equals("*." + withoutFirst));
    }

    static boolean isAddress(String host) {
        return host.matches("[0-9.]+") || host.contains(":");
    }

    /** An address of the new kind stands in brackets in a URL, and nowhere else. */
    static String plain(String host) {
        return host.replaceAll("[\\[\\]]", "").toLowerCase(Locale.ROOT);
    }

    private static boolean sameAddress(String one, String other) {
        try {
            return isAddress(one) && InetAddress.getByName(one).equals(InetAddress.getByName(other));
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
