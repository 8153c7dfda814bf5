package org.bansang.lms.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.UUID;
import org.bansang.lms.organisation.UnitId;
import org.bansang.lms.people.ConsentGiven.By;
import org.bansang.lms.shared.problem.ConflictException;
import org.bansang.lms.shared.problem.InvalidException;
import org.bansang.lms.shared.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegistrationTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    private static Registration born(String band, @Nullable Boolean under16, ConsentGiven consent) {
        return new Registration(
                new PersonId(UUID.randomUUID()),
                "Vàng Thị Mỷ",
                new UnitId(UUID.randomUUID()),
                BirthBand.of(band, TODAY),
                under16,
                "VI",
                "",
                "",
                consent);
    }

    private static ConsentGiven by(By by) {
        return new ConsentGiven(ConsentText.CURRENT, "vi", true, by, " Sùng  A Páo ", "bố");
    }

    @Test
    void whoever_is_of_age_agrees_alone_and_no_guardian_is_kept() {
        Registration registration = born("1980-1989", null, by(By.SELF)).checked(TODAY);

        assertNull(registration.consent().guardianName());
        assertEquals("vi", registration.language());
        assertNull(registration.phone());
    }

    @Test
    void for_a_minor_a_guardian_agrees() {
        assertThrows(InvalidException.class, () -> born("2020-2029", null, by(By.SELF))
                .checked(TODAY));
        assertThrows(InvalidException.class, () -> born("2010-2019", true, by(By.SELF))
                .checked(TODAY));

        Registration child = born("2010-2019", true, by(By.GUARDIAN)).checked(TODAY);

        assertEquals("Sùng A Páo", child.consent().guardianName());
    }

    @Test
    void where_the_band_leaves_the_age_open_it_must_be_said() {
        assertThrows(InvalidException.class, () -> born("2010-2019", null, by(By.GUARDIAN))
                .checked(TODAY));

        assertNull(
                born("2010-2019", false, by(By.SELF)).checked(TODAY).consent().guardianName());
    }

    @Test
    void a_guardian_without_a_name_or_relation_is_none() {
        ConsentGiven nameless = new ConsentGiven(ConsentText.CURRENT, "vi", true, By.GUARDIAN, " ", "bố");

        assertThrows(
                InvalidException.class, () -> born("2020-2029", null, nameless).checked(TODAY));
    }

    @Test
    void consent_counts_only_for_the_words_of_today_in_a_language_they_exist_in() {
        ConsentGiven old = new ConsentGiven("learning-2020-01", "vi", true, By.SELF, null, null);
        ConsentGiven other = new ConsentGiven(ConsentText.CURRENT, "fr", true, By.SELF, null, null);

        assertThrows(ConflictException.class, () -> born("1980-1989", null, old).checked(TODAY));
        assertThrows(
                InvalidException.class, () -> born("1980-1989", null, other).checked(TODAY));
    }

    @Test
    void a_language_is_a_tag() {
        assertEquals("hmn", Registration.languageTag("hmn"));
        assertEquals("hmn-VN", Registration.languageTag("HMN-vn"));
        assertThrows(InvalidException.class, () -> Registration.languageTag("tiếng Mông"));
        assertThrows(InvalidException.class, () -> Registration.languageTag(" "));
    }
}
