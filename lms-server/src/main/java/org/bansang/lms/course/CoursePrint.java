package org.bansang.lms.course;

/**
 * A version of a course on paper, and the name under which a person keeps it.
 */
public final class CoursePrint {

    private final String fileName;
    private final byte[] pdf;

    CoursePrint(String fileName, byte[] pdf) {
        this.fileName = fileName;
        this.pdf = pdf;
    }

    /** Course, form and language in one word. */
    public String fileName() {
        return fileName;
    }

    byte[] pdf() {
        return pdf;
    }
}
