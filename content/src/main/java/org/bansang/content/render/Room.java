package org.bansang.content.render;

import java.util.List;

/**
 * How large letters may be on a sheet of the flip chart, so that what stands there is read from the back row and still
 * fits. The numbers are measured on the template: letters in a line and lines on the sheet.
 *
 * @param headingLetters as many as a heading may have in one line; 0: there is none
 * @param sizes the largest first
 */
record Room(int headingLetters, List<Size> sizes) {
    static final Room WIDE =
            new Room(40, new Size("large", 48, 8.2), new Size("medium", 60, 10), new Size("small", 78, 13.2));
    static final Room NARROW =
            new Room(29, new Size("large", 32, 9.2), new Size("medium", 38, 10.8), new Size("small", 46, 13.6));
    static final Room FOOT =
            new Room(0, new Size("large", 108, 6.2), new Size("medium", 138, 8.2), new Size("small", 160, 9.6));

    private static final String SMALLEST = "tiny";

    /** What stands between two paragraphs, in lines. */
    private static final double GAP = 0.3;

    /** A second line of the heading costs so many lines of the text. */
    private static final double SECOND_LINE = 1.8;

    private Room(int headingLetters, Size... sizes) {
        this(headingLetters, List.of(sizes));
    }

    /** Letters of one size: so many in a line, so many lines on the sheet. */
    record Size(String name, int letters, double lines) {

        boolean holds(List<String> texts, double taken) {
            return texts.stream()
                            .mapToDouble(text -> Math.ceil(seen(text) / (double) letters) + GAP)
                            .sum()
                    <= lines - taken;
        }
    }

    /** The largest size for these paragraphs and items below a heading. */
    String sizeOf(String heading, List<String> texts) {
        double taken = headingLetters > 0 && seen(heading) > headingLetters ? SECOND_LINE : 0;
        return sizes.stream()
                .filter(size -> size.holds(texts, taken))
                .map(Size::name)
                .findFirst()
                .orElse(SMALLEST);
    }

    private static int seen(String html) {
        return html.replaceAll("<[^>]*>", "").length();
    }
}
