package org.bansang.lms.training;

import java.util.Comparator;
import org.bansang.lms.organisation.UnitId;

/**
 * A unit's part of a programme: what is counted together.
 */
record Answerable(ProgrammeId programme, UnitId unit) implements Comparable<Answerable> {

    private static final Comparator<Answerable> ORDER = Comparator.comparing(
                    (Answerable part) -> part.programme().toString())
            .thenComparing(part -> part.unit().toString());

    @Override
    public int compareTo(Answerable other) {
        return ORDER.compare(this, other);
    }
}
