package org.bansang.tests.browser;

/** The two screens that every page must look well on: an old phone, and a desk in an office. */
enum Format {
    PHONE(360, 640, 2, true),
    DESK(1366, 768, 1, false);

    final int width;
    final int height;
    final double scale;
    final boolean touch;

    Format(int width, int height, double scale, boolean touch) {
        this.width = width;
        this.height = height;
        this.scale = scale;
        this.touch = touch;
    }

    @Override
    public String toString() {
        return width + "x" + height;
    }
}
