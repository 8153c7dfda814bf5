package org.bansang.launcher;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** How what people send reaches us unread by others; an address that others can reach is never served in the clear. */
public record Encryption(Way way, Optional<Path> certificate, Optional<Path> key, String password) {

    /** Who encrypts. */
    public enum Way {
        /** Nobody: only this machine reaches us. */
        NONE,
        /** We, with a certificate that the operator brings. */
        GIVEN,
        /** We, with a certificate of our own making that devices learn to trust. */
        LOCAL,
        /** A proxy before us, whose forwarded headers are trusted. */
        PROXY
    }

    static Encryption from(Map<String, String> environment, Path home, URI publicUrl, String bind) {
        boolean proxy = Boolean.parseBoolean(value(environment, "BANSANG_PROXY"));
        String certificate = value(environment, "BANSANG_TLS_CERTIFICATE");
        boolean local = value(environment, "BANSANG_TLS").equals("local");
        if (!local && !value(environment, "BANSANG_TLS").isEmpty()) {
            throw new StartFailure("BANSANG_TLS chỉ nhận giá trị local.", "BANSANG_TLS takes only the value local.");
        }
        int ways = (proxy ? 1 : 0) + (local ? 1 : 0) + (certificate.isEmpty() ? 0 : 1);
        if (publicUrl.getScheme().equals("http")) {
            requireThisMachineOnly(publicUrl, bind);
            return new Encryption(proxy ? Way.PROXY : Way.NONE, Optional.empty(), Optional.empty(), "");
        }
        if (ways != 1) {
            throw undecided(ways);
        }
        if (proxy && !isThisMachine(bind)) {
            throw proxyElsewhere(bind);
        }
        Way way = proxy ? Way.PROXY : local ? Way.LOCAL : Way.GIVEN;
        return new Encryption(
                way,
                path(home, certificate),
                path(home, value(environment, "BANSANG_TLS_KEY")),
                environment.getOrDefault("BANSANG_TLS_PASSWORD", ""));
    }

    /** Whether our own servers speak TLS. */
    boolean isOurs() {
        return way == Way.GIVEN || way == Way.LOCAL;
    }

    private static void requireThisMachineOnly(URI publicUrl, String bind) {
        String host = publicUrl.getHost();
        if (isThisMachine(host) && isThisMachine(bind)) {
            return;
        }
        throw new StartFailure(
                "Địa chỉ http chỉ dùng được trên chính máy này. Để người khác vào được, hãy đặt BANSANG_PUBLIC_URL bắt"
                        + " đầu bằng https:// và chọn một cách: BANSANG_TLS_CERTIFICATE (chứng thư có sẵn),"
                        + " BANSANG_TLS=local (tự tạo cho mạng nội bộ) hoặc BANSANG_PROXY=true (sau proxy)."
                        + " Xem docs/operate.md. (BANSANG_PUBLIC_URL=" + publicUrl + ", BANSANG_BIND=" + bind + ")",
                "An http address serves only this machine itself. To let others in, begin BANSANG_PUBLIC_URL with"
                        + " https:// and choose one way: BANSANG_TLS_CERTIFICATE (a certificate you have),"
                        + " BANSANG_TLS=local (our own for a local network) or BANSANG_PROXY=true (behind a proxy)."
                        + " See docs/operate.md. (BANSANG_PUBLIC_URL=" + publicUrl + ", BANSANG_BIND=" + bind + ")");
    }

    private static StartFailure undecided(int ways) {
        String vietnamese = ways == 0 ? "Địa chỉ https cần một cách mã hoá: " : "Chỉ chọn một cách mã hoá: ";
        String english = ways == 0 ? "An https address needs a way to encrypt: " : "Choose only one way to encrypt: ";
        return new StartFailure(
                vietnamese + "BANSANG_TLS_CERTIFICATE, BANSANG_TLS=local hoặc BANSANG_PROXY=true. Xem docs/operate.md.",
                english + "BANSANG_TLS_CERTIFICATE, BANSANG_TLS=local or BANSANG_PROXY=true. See docs/operate.md.");
    }

    private static StartFailure proxyElsewhere(String bind) {
        return new StartFailure(
                "Sau proxy, Bản Sáng nói http không mã hoá, nên chỉ proxy trên chính máy này được vào: hãy bỏ BANSANG_BIND="
                        + bind + ". Nếu proxy ở máy khác, hãy mã hoá cả chặng ấy: BANSANG_TLS_CERTIFICATE, và proxy chỉ"
                        + " chuyển tiếp TCP. Xem docs/operate.md.",
                "Behind a proxy the platform speaks plain http, so only a proxy on this machine may come in: leave out"
                        + " BANSANG_BIND=" + bind + ". If the proxy is another machine, encrypt that way too:"
                        + " BANSANG_TLS_CERTIFICATE, with the proxy passing TCP through. See docs/operate.md.");
    }

    /** Whether only programs of this machine come by this name or address; a name is not looked up. */
    static boolean isThisMachine(String host) {
        if (host.equals("localhost")) {
            return true;
        }
        try {
            return host.matches("[0-9.]+|\\[?[0-9a-fA-F:]*:[0-9a-fA-F:]*]?")
                    && InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static Optional<Path> path(Path home, String text) {
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(home.resolve(text).toAbsolutePath().normalize());
    }

    private static String value(Map<String, String> environment, String setting) {
        return environment.getOrDefault(setting, "").strip();
    }

    @Override
    public String toString() {
        return "Encryption[" + way + "]";
    }
}
