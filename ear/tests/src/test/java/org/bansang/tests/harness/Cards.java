package org.bansang.tests.harness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import org.bansang.launcher.AdminApi;

/** Learning cards with their PINs: accounts whose login name is the code of a card. */
public final class Cards {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int ITERATIONS = 1000;
    private static final int KEY_BITS = 512;

    private Cards() {}

    /** A new card; the password of the account is its PIN. */
    public static Account issue(String displayName) {
        Account card = new Account(freeCode(), Integer.toString(RANDOM.nextInt(100_000, 1_000_000)));
        ObjectNode user = JsonNodeFactory.instance.objectNode();
        user.put("username", card.login()).put("enabled", true).put("firstName", displayName);
        user.putArray("credentials").add(credential(card.password()));
        Platform.running().adminApi().post("/bansang/users", user);
        return card;
    }

    /** A code that could stand on a card and stands on none. */
    public static String freeCode() {
        String free = Integer.toString(RANDOM.nextInt(10_000_000, 100_000_000));
        for (int last = 0; last < 10; last++) {
            if (luhn(free + last) % 10 == 0) {
                return free + last;
            }
        }
        throw new AssertionError("One of ten digits always fits");
    }

    /** What the QR code of the card says. */
    public static String address(Account card) {
        return Platform.running().url() + "/card/" + card.login();
    }

    /** As the code is printed. */
    public static String grouped(String code) {
        return code.substring(0, 3) + " " + code.substring(3, 6) + " " + code.substring(6);
    }

    /** A PIN that is not the card's. */
    public static String wrongPin(Account card) {
        return card.password().equals("204060") ? "204061" : "204060";
    }

    /** Whether the identity provider refuses the card for now, whatever the PIN. */
    public static boolean locked(Account card) {
        AdminApi admin = Platform.running().adminApi();
        JsonNode user = admin.get("/bansang/users?exact=true&username=" + card.login())
                .orElseThrow()
                .path(0);
        return admin.get("/bansang/attack-detection/brute-force/users/"
                        + user.path("id").asText())
                .orElseThrow()
                .path("disabled")
                .asBoolean();
    }

    /** Returns when the wait after wrong PINs is over. */
    public static void awaitUnlocked(Account card) {
        Poll.until("the card can be used again", Duration.ofSeconds(60), () -> !locked(card));
    }

    /** Shortens the wait after wrong PINs, and lets a test be faster than a thumb; ended by bringing the realm up to date. */
    public static void shortenWaiting(int seconds) {
        Platform.running()
                .adminApi()
                .put(
                        "/bansang",
                        JsonNodeFactory.instance
                                .objectNode()
                                .put("waitIncrementSeconds", seconds)
                                .put("quickLoginCheckMilliSeconds", 0));
    }

    /** A secret that is hashed already is not asked whether it would do as a password. */
    private static ObjectNode credential(String pin) {
        byte[] salt = RANDOM.generateSeed(16);
        ObjectNode secret = JsonNodeFactory.instance.objectNode();
        secret.put("value", base64(hash(pin, salt))).put("salt", base64(salt));
        ObjectNode kind = JsonNodeFactory.instance.objectNode();
        kind.put("hashIterations", ITERATIONS).put("algorithm", "pbkdf2-sha512");
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", "password")
                .put("secretData", secret.toString())
                .put("credentialData", kind.toString());
    }

    private static byte[] hash(String pin, byte[] salt) {
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                    .generateSecret(new PBEKeySpec(pin.toCharArray(), salt, ITERATIONS, KEY_BITS))
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum;
    }
}
