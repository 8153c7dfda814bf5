package org.bansang.tests.browser;

import com.microsoft.playwright.Locator;

/** One thumb on a phone: every tap and every key is counted, as a person would have to make them. */
final class Thumb {
    private int taps;
    private int keys;

    void tap(Locator locator) {
        locator.click();
        taps++;
    }

    void type(Locator field, String text) {
        tap(field);
        field.pressSequentially(text);
        keys += text.length();
    }

    int taps() {
        return taps;
    }

    int keys() {
        return keys;
    }
}
