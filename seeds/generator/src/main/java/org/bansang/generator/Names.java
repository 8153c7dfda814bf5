package org.bansang.generator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names put together from parts that are common among the peoples of the province; whoever bears one is chance. */
final class Names {
    private final Map<People, Map<String, List<String>>> parts = new EnumMap<>(People.class);

    /** Which people somebody belongs to, with its share in a hundred of the province, roughly. */
    enum People {
        TAY(40),
        NUNG(30),
        MONG(11),
        DAO(10),
        KINH(9);

        private final int share;

        People(int share) {
            this.share = share;
        }

        static People of(Chance chance) {
            int left = chance.below(100);
            for (People people : values()) {
                left -= people.share;
                if (left < 0) {
                    return people;
                }
            }
            return KINH;
        }
    }

    Names() {
        try (InputStream file = Names.class.getResourceAsStream("names.csv")) {
            if (file == null) {
                throw new IllegalStateException("names.csv is missing beside " + Names.class);
            }
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .forEach(this::keep);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(String line) {
        String[] cells = line.split(",", -1);
        parts.computeIfAbsent(People.valueOf(cells[0]), people -> new HashMap<>())
                .put(cells[1], List.of(cells[2].split(" ")));
    }

    /** Family name, middle name, given name. */
    String one(Chance chance) {
        Map<String, List<String>> own = parts.getOrDefault(People.of(chance), Map.of());
        String sex = chance.happens(0.5) ? "woman" : "man";
        return part(own, "family", chance) + " " + part(own, sex, chance) + " " + part(own, "given-" + sex, chance);
    }

    private static String part(Map<String, List<String>> own, String part, Chance chance) {
        return chance.pick(own.getOrDefault(part, List.of()));
    }
}
