package org.bansang.launcher;

import java.io.ByteArrayOutputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * For which hosts an authority may speak (RFC 5280 §4.2.1.10), in the encoding keytool takes: who trusts our authority
 * trusts it for our address, and not for their bank's, whoever steals its key.
 */
final class NameConstraints {
    static final String EXTENSION = "2.5.29.30";
    private static final int SEQUENCE = 0x30;
    private static final int PERMITTED = 0xA0;
    private static final int DNS_NAME = 0x82;
    private static final int IP_ADDRESS = 0x87;
    private static final int LONG_FORM = 0x80;

    private NameConstraints() {}

    /** Permits exactly these names and addresses, as hexadecimal DER. */
    static String permitting(List<String> hosts) {
        ByteArrayOutputStream subtrees = new ByteArrayOutputStream();
        hosts.forEach(host -> subtrees.writeBytes(tagged(SEQUENCE, name(host))));
        return HexFormat.ofDelimiter(":").formatHex(tagged(SEQUENCE, tagged(PERMITTED, subtrees.toByteArray())));
    }

    private static byte[] name(String host) {
        if (!CertificateNames.isAddress(host)) {
            return tagged(DNS_NAME, host.getBytes(StandardCharsets.US_ASCII));
        }
        try {
            byte[] address = InetAddress.getByName(host).getAddress();
            byte[] withMask = Arrays.copyOf(address, address.length * 2);
            Arrays.fill(withMask, address.length, withMask.length, (byte) 0xFF);
            return tagged(IP_ADDRESS, withMask);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(host, e);
        }
    }

    private static byte[] tagged(int tag, byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(tag);
        if (content.length < LONG_FORM) {
            out.write(content.length);
        } else {
            out.write(LONG_FORM | 2);
            out.write(content.length >> 8);
            out.write(content.length & 0xFF);
        }
        out.writeBytes(content);
        return out.toByteArray();
    }
}
