package org.bansang.content.render;

import java.util.Collection;
import java.util.List;
import org.bansang.content.pack.Part;
import org.jspecify.annotations.Nullable;

/** One line below a page: when its changeable values were checked, and until when that holds. */
final class Reviewed {

    private Reviewed() {}

    /** The oldest check and the nearest review of the facts, or null where a page uses none. */
    static @Nullable String sentence(Collection<String> ids, FactFiller facts, Words words) {
        List<Part.FactEntry> used =
                facts.entries(ids).stream().map(entry -> entry.getValue()).toList();
        if (used.isEmpty()) {
            return null;
        }
        String checked = used.stream()
                .map(Part.FactEntry::checkedOn)
                .sorted()
                .findFirst()
                .orElseThrow();
        String review =
                used.stream().map(Part.FactEntry::reviewBy).sorted().findFirst().orElseThrow();
        String key = facts.anyStale(ids) ? "facts.overdue" : "facts.reviewed";
        return words.say(key, Imprint.day(checked), Imprint.day(review));
    }
}
