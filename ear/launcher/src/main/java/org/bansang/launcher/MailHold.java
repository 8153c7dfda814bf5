package org.bansang.launcher;

import java.net.URI;
import java.time.Instant;
import java.util.Map;

/**
 * Keeps letters back until somebody has said that this is the platform people know. Data that come up under another
 * address than before are a drill or a trial as likely as a move, and the people in them are real.
 */
final class MailHold {
    private static final String ADDRESS = "public-url";
    private static final String BEFORE = "address-before";

    private final DataFolder data;

    MailHold(DataFolder data) {
        this.data = data;
    }

    /** At every start; data without a known address are new, or older than this rule. */
    void decide(URI publicUrl) {
        String now = publicUrl.toString();
        String before = data.address().read().getOrDefault(ADDRESS, now);
        if (!before.equals(now)) {
            data.mailHold().write(Map.of(BEFORE, before, "since", Instant.now().toString()));
        }
        remember(now);
    }

    /** After a restore: what the backup says of itself, where the data in it do not. */
    void rememberWhereUnknown(String publicUrl) {
        if (!data.address().exists()) {
            remember(publicUrl);
        }
    }

    /** The address under which the data were served last. */
    String address(URI otherwise) {
        return data.address().read().getOrDefault(ADDRESS, otherwise.toString());
    }

    private void remember(String publicUrl) {
        Map<String, String> fact = Map.of(ADDRESS, publicUrl);
        if (!fact.equals(data.address().read())) {
            data.address().write(fact);
        }
    }

    boolean isOn() {
        return data.mailHold().exists();
    }

    /** By hand, before a drill under the same address. */
    void hold(Console console) {
        requireData();
        data.mailHold().write(Map.of("since", Instant.now().toString()));
        console.say(sentence());
    }

    /** From now on letters go out, those that wait first. */
    void resume(Console console) {
        requireData();
        boolean was = isOn();
        data.mailHold().delete();
        console.say(
                was
                        ? "Thư được gửi trở lại, kể cả thư đang chờ · Letters go out again, those that wait as well."
                        : "Thư không bị giữ · Letters were not held.");
    }

    /** Why, and what to do. */
    String sentence() {
        String before = data.mailHold().read().get(BEFORE);
        String vietnamese = before == null ? "" : ": dữ liệu trước đây ở " + before;
        String english = before == null ? "" : ": the data were at " + before + " before";
        return "Thư được giữ lại" + vietnamese + ". Nếu đây là hệ thống thật: ./bansang mail resume"
                + System.lineSeparator() + "Letters are held back" + english
                + ". If this is the real platform: ./bansang mail resume";
    }

    private void requireData() {
        Unprivileged.requireOwn(data.root());
        if (!data.address().exists() && !data.secrets().toFile().exists()) {
            throw new StartFailure(
                    "Thư mục " + data.root() + " chưa có dữ liệu. Hãy đặt BANSANG_DATA đúng thư mục.",
                    "The folder " + data.root() + " holds no data yet. Set BANSANG_DATA to the right folder.");
        }
    }
}
