package org.bansang.generator;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Those who live in the villages: registered some day in the two years, and about a quarter of them learners since. */
final class Residents {
    private static final List<String> BANDS = List.of(
            "1900-1949",
            "1950-1959",
            "1960-1969",
            "1960-1969",
            "1970-1979",
            "1970-1979",
            "1980-1989",
            "1980-1989",
            "1990-1999",
            "1990-1999",
            "2000-2009");
    private static final int LEAST_WEIGHT = 60;
    private static final int WEIGHTS = 81;
    private static final double LEARNING = 0.24;
    private static final String CONSENT = "learning-2026-11";

    private final Province province;
    private final List<Place> villages = new ArrayList<>();
    private final List<Integer> sizes;

    Residents(Province province) {
        this.province = province;
        province.territory().everywhere().forEach(commune -> villages.addAll(commune.villages()));
        this.sizes = Apportionment.of(
                province.order().residents(),
                villages.stream()
                        .map(village ->
                                LEAST_WEIGHT + Math.floorMod(village.code().hashCode() * 31, WEIGHTS))
                        .toList());
    }

    /** Hands everybody over, village by village. */
    void make(Batches batches) throws SQLException {
        int number = 0;
        for (int village = 0; village < villages.size(); village++) {
            for (int i = 0; i < sizes.get(village); i++) {
                make(batches.next(), villages.get(village), province.order().chance("resident", number++));
            }
        }
    }

    private void make(Sheets sheets, Place village, Chance chance) {
        Order order = province.order();
        UUID person = chance.uuid();
        UUID by = province.administrator();
        long span = Duration.between(order.begin(), order.end()).toMillis();
        // More came in the second year than in the first
        Instant registered = order.begin().plusMillis((long) (span * Math.sqrt(chance.share())));
        sheets.person.row(person, province.names().one(chance), "vi", village.id(), chance.pick(BANDS), by, registered);
        sheets.consent.row(
                chance.uuid(), person, "learning", CONSENT, "vi", chance.happens(0.3), "SELF", by, registered);
        sheets.personEvent.row(chance.uuid(), person, "REGISTERED", registered, by);
        sheets.membership.row(person, village.id(), village.path());
        if (chance.happens(LEARNING)) {
            Instant begin = registered.plus(Duration.ofMinutes(chance.between(10, 60 * 24 * 30)));
            new History(sheets, province.publicUrl(), person, province.courses().forResidents(), chance, order.end())
                    .learn(begin, chance.happens(0.5) ? 0.99 : 0.82);
        }
    }
}
