package org.bansang.lms.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.bansang.lms.people.BirthBand.Minor;
import org.bansang.lms.shared.problem.InvalidException;
import org.junit.jupiter.api.Test;

class BirthBandTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @Test
    void everybody_from_the_oldest_to_a_first_former_finds_a_band_and_only_one() {
        List<BirthBand> bands = BirthBand.all(TODAY);

        for (int year = 1900; year <= 2020; year++) {
            int born = year;
            assertEquals(
                    1,
                    bands.stream()
                            .filter(band -> band.from() <= born && born <= band.to())
                            .count(),
                    "born in " + year);
        }
        assertEquals(9, bands.size());
    }

    @Test
    void only_the_band_that_leaves_it_open_asks_for_the_age() {
        assertEquals(Minor.NO, BirthBand.of("2000-2009", TODAY).minor(TODAY));
        assertEquals(Minor.ASK, BirthBand.of("2010-2019", TODAY).minor(TODAY));
        assertEquals(Minor.YES, BirthBand.of("2020-2029", TODAY).minor(TODAY));
        assertEquals(Minor.NO, BirthBand.of("1900-1949", TODAY).minor(TODAY));
    }

    @Test
    void the_day_before_everybody_of_a_band_is_of_age_it_is_still_asked() {
        BirthBand band = new BirthBand(2000, 2009);

        assertEquals(Minor.ASK, band.minor(LocalDate.parse("2025-12-31")));
        assertEquals(Minor.NO, band.minor(LocalDate.parse("2026-01-01")));
    }

    @Test
    void a_year_of_birth_is_not_taken_for_a_band() {
        assertThrows(InvalidException.class, () -> BirthBand.of("1985-1985", TODAY));
        assertThrows(InvalidException.class, () -> BirthBand.of("1985", TODAY));
        assertThrows(InvalidException.class, () -> BirthBand.of("1980-1999", TODAY));
    }
}
