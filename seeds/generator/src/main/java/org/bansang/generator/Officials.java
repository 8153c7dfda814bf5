package org.bansang.generator;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Ten thousand or so who work in agencies and communes; a few hold two posts, a few have moved. */
final class Officials {
    private static final int AGENCY_WEIGHT = 20;
    private static final int COMMUNE_WEIGHT = 10;
    private static final double STARTED_LATER = 0.2;
    private static final double SECOND_POST = 0.03;
    private static final double MOVED = 0.02;
    private static final double LEARNING = 0.86;

    private final Province province;
    private final List<Place> offices = new ArrayList<>();
    private final List<Integer> sizes;

    Officials(Province province) {
        this.province = province;
        List<Integer> weights = new ArrayList<>();
        province.territory().agencies().forEach(agency -> {
            offices.add(agency);
            weights.add(AGENCY_WEIGHT);
        });
        province.territory().everywhere().forEach(commune -> {
            offices.add(commune.place());
            weights.add(COMMUNE_WEIGHT);
        });
        this.sizes = Apportionment.of(province.order().officials(), weights);
    }

    /** Hands everybody over, one by one. */
    void make(Batches batches) throws SQLException {
        int number = 0;
        for (int office = 0; office < offices.size(); office++) {
            for (int seat = 0; seat < sizes.get(office); seat++) {
                make(batches.next(), offices.get(office), seat, number++);
            }
        }
    }

    private void make(Sheets sheets, Place office, int seat, int number) {
        Chance chance = province.order().chance("official", number);
        Worker worker = new Worker(province, sheets, chance, office);
        LocalDate since = chance.happens(STARTED_LATER) ? later(chance, Place.SINCE) : Place.SINCE;
        Held post =
                chance.happens(MOVED) ? moved(worker, office, chance) : worker.holds(office, "OFFICIAL", since, null);
        if (seat == 0) {
            worker.holds(office, "MANAGER", post.from(), null);
        }
        if (chance.happens(SECOND_POST)) {
            worker.holds(other(office, chance), "OFFICIAL", later(chance, post.from()), null);
        }
        if (chance.happens(LEARNING)) {
            Material course = province.courses().forOfficials();
            worker.learns(course, province.order().until().minusDays(130), chance.happens(0.8) ? 1 : 0.9);
        }
        worker.settle();
    }

    private Held moved(Worker worker, Place office, Chance chance) {
        LocalDate day = later(chance, Place.SINCE);
        Held old = worker.holds(other(office, chance), "OFFICIAL", Place.SINCE, day);
        Held next = worker.holds(office, "OFFICIAL", day, null);
        worker.moved(old, next);
        return next;
    }

    private LocalDate later(Chance chance, LocalDate than) {
        int days = (int) (province.order().until().toEpochDay() - than.toEpochDay());
        return than.plusDays(1 + chance.below(Math.max(1, days - 1)));
    }

    private Place other(Place office, Chance chance) {
        Place found = chance.pick(offices);
        return found.equals(office) ? offices.get((offices.indexOf(found) + 1) % offices.size()) : found;
    }
}
