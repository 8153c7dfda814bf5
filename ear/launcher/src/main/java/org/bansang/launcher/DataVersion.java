package org.bansang.launcher;

import java.util.Map;
import java.util.TreeMap;

/** Which program last opened a data folder: data only ever go forwards. */
final class DataVersion {
    private static final String FIRST = "";

    private DataVersion() {}

    /** Refuses a folder that a newer program has used, and a restore that did not come to its end. */
    static void requireUsable(DataFolder data, ProgramVersion program) {
        if (data.restoring().exists()) {
            throw new StartFailure(
                    "Lần phục hồi vào " + data.root() + " chưa xong. Hãy chạy lại ./bansang restore với tệp sao lưu.",
                    "The restore into " + data.root()
                            + " did not finish. Run ./bansang restore with the backup again.");
        }
        Map<String, String> kept = data.version().read();
        if (program.isOlderThan(kept.getOrDefault("schema", FIRST))) {
            throw tooNew("Thư mục " + data.root() + " đã", "The folder " + data.root() + " was", kept, program);
        }
    }

    /** Writes down who opens the folder now, before anything in it is changed. */
    static void record(DataFolder data, ProgramVersion program) {
        Map<String, String> now = new TreeMap<>(Map.of("version", program.version(), "schema", program.schema()));
        if (!now.equals(data.version().read())) {
            data.version().write(now);
        }
    }

    /** The refusal, for whatever holds data of a newer program. */
    static StartFailure tooNew(String vietnamese, String english, Map<String, String> newer, ProgramVersion program) {
        String theirs = newer.getOrDefault("version", "?") + " (" + newer.getOrDefault("schema", "?") + ")";
        String ours = program.version() + " (" + program.schema() + ")";
        return new StartFailure(
                vietnamese + " được Bản Sáng mới hơn, " + theirs + ", dùng; chương trình này là " + ours
                        + ". Hãy chạy bản mới hơn, hoặc phục hồi bản sao lưu làm trước khi nâng cấp vào thư mục trống.",
                english + " used by a newer Bản Sáng, " + theirs + "; this program is " + ours
                        + ". Run the newer one, or restore the backup made before the upgrade into an empty folder.");
    }
}
