package org.bansang.launcher;

/** A server that did not come up or went away; carries the end of its log, where the reason stands. */
public final class ChildFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int LINES = 25;

    private final String sentences;

    public ChildFailure(Child child) {
        super(child.name() + " ended or never answered");
        boolean silent = child.isAlive();
        String vietnamese =
                silent ? " không vào được trạng thái sẵn sàng" : " đã dừng bất ngờ (mã " + child.exitCode() + ")";
        String english = silent ? " did not become ready" : " ended unexpectedly (exit code " + child.exitCode() + ")";
        this.sentences = String.join(
                System.lineSeparator(),
                child.name() + vietnamese + ". Những dòng cuối của " + child.log() + ":",
                child.name() + english + ". The last lines of " + child.log() + ":",
                child.lastLines(LINES).indent(2));
    }

    /** Both languages and the last lines of the log. */
    public String sentences() {
        return sentences;
    }
}
