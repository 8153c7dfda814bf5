package org.bansang.generator;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Where people are put: the province of Cao Bằng with villages and agencies of our making, and the commune of Bảo Nhai
 * with its own villages.
 *
 * @param pilot Bảo Nhai
 */
record Territory(Place province, List<Place> agencies, List<Commune> communes, Commune pilot) {
    private static final String CAO_BANG = "04";
    private static final String BAO_NHAI = "02890";
    private static final int AGENCIES = 20;
    private static final int VILLAGES = 1_460;
    private static final int LEAST_WEIGHT = 20;
    private static final int WEIGHTS = 13;

    /** A commune with its villages. */
    record Commune(Place place, List<Place> villages) {}

    /** Finds what is there, and puts down what is missing. */
    static Territory of(Connection connection, Sheet units) throws SQLException {
        Place province = one(connection, CAO_BANG);
        Place pilot = one(connection, BAO_NHAI);
        return new Territory(
                province,
                agencies(connection, province, units),
                communes(connection, province, units),
                new Commune(pilot, below(connection, pilot, "kind = 'VILLAGE'")));
    }

    /** All communes, the pilot one last. */
    List<Commune> everywhere() {
        List<Commune> all = new ArrayList<>(communes);
        all.add(pilot);
        return all;
    }

    private static List<Place> agencies(Connection connection, Place province, Sheet units) throws SQLException {
        List<Place> known = below(connection, province, "kind = 'AGENCY'");
        if (!known.isEmpty()) {
            return known;
        }
        List<Place> agencies = new ArrayList<>();
        for (int number = 1; number <= AGENCIES; number++) {
            Place agency = province.part(String.format(Locale.ROOT, "%s-S%02d", CAO_BANG, number));
            put(units, agency, "AGENCY", "Cơ quan " + number + " (tạo ra để thử)", province);
            agencies.add(agency);
        }
        return agencies;
    }

    private static List<Commune> communes(Connection connection, Place province, Sheet units) throws SQLException {
        List<Place> places = below(connection, province, "kind in ('COMMUNE', 'WARD')");
        List<Integer> weights = places.stream()
                .map(place -> LEAST_WEIGHT + Math.floorMod(place.code().hashCode(), WEIGHTS))
                .toList();
        List<Integer> villages = Apportionment.of(VILLAGES, weights);
        List<Commune> communes = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            List<Place> known = below(connection, places.get(i), "kind = 'VILLAGE'");
            communes.add(new Commune(
                    places.get(i), known.isEmpty() ? villages(places.get(i), villages.get(i), units) : known));
        }
        return communes;
    }

    private static List<Place> villages(Place commune, int howMany, Sheet units) {
        List<Place> villages = new ArrayList<>();
        for (int number = 1; number <= howMany; number++) {
            Place village = commune.part(String.format(Locale.ROOT, "%s-%02d", commune.code(), number));
            put(units, village, "VILLAGE", "Thôn " + number + " (tạo ra để thử)", commune);
            villages.add(village);
        }
        return villages;
    }

    private static void put(Sheet units, Place place, String kind, String name, Place parent) {
        units.row(place.id(), place.code(), kind, name, parent.id(), place.path(), Place.SINCE);
    }

    private static Place one(Connection connection, String code) throws SQLException {
        List<Place> found = places(connection, "code = ?", code);
        if (found.isEmpty()) {
            throw new IllegalStateException("The database has no unit " + code);
        }
        return found.get(0);
    }

    private static List<Place> below(Connection connection, Place parent, String which) throws SQLException {
        return places(connection, which + " and parent_id = ?", parent.id());
    }

    private static List<Place> places(Connection connection, String which, Object parameter) throws SQLException {
        List<Place> found = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                "select id, code, path from unit where valid_to is null and " + which + " order by code")) {
            query.setObject(1, parameter);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(new Place(
                            rows.getObject("id", UUID.class), rows.getString("code"), rows.getString("path")));
                }
            }
        }
        return found;
    }
}
