package org.bansang.lms.shared.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A field for a day, written and read as people here write days, with a calendar that speaks their language.
 */
public class DayPicker extends DatePicker {

    private static final long serialVersionUID = 1L;
    private static final List<DayOfWeek> SUNDAY_FIRST = List.of(
            DayOfWeek.SUNDAY,
            DayOfWeek.MONDAY,
            DayOfWeek.TUESDAY,
            DayOfWeek.WEDNESDAY,
            DayOfWeek.THURSDAY,
            DayOfWeek.FRIDAY,
            DayOfWeek.SATURDAY);

    /** An empty field with that label, in the language of the screen. */
    public DayPicker(String label) {
        super(label);
        Locale language = getLocale();
        DatePickerI18n words = new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, language))
                        .toList())
                .setWeekdays(days(TextStyle.FULL_STANDALONE, language))
                .setWeekdaysShort(days(TextStyle.SHORT_STANDALONE, language))
                .setFirstDayOfWeek(1)
                .setToday(getTranslation("desk.day.today"))
                .setCancel(getTranslation("desk.day.cancel"))
                .setBadInputErrorMessage(getTranslation("desk.day.bad"))
                .setRequiredErrorMessage(getTranslation("desk.day.required"));
        words.setDateFormats("dd/MM/yyyy", "d/M/yyyy", "dd-MM-yyyy");
        setI18n(words);
        setLocale(language);
        setPlaceholder(getTranslation("desk.day.example"));
    }

    private static List<String> days(TextStyle style, Locale language) {
        return SUNDAY_FIRST.stream()
                .map(day -> day.getDisplayName(style, language))
                .toList();
    }
}
