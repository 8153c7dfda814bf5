package org.bansang.lms.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.bansang.lms.organisation.OrganisationService;
import org.bansang.lms.organisation.UnitId;
import org.bansang.lms.organisation.UnitSummary;
import org.bansang.lms.shared.problem.InvalidException;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.CardCode;
import org.jspecify.annotations.Nullable;

/**
 * Finds people for those who serve them, only in the subtrees they serve.
 */
@Stateless
public class PeopleSearchService {

    /** The most rows of a page. */
    public static final int MOST_ROWS = 200;

    private static final int FARTHEST_ROW = 5_000;
    private static final int LONGEST_TEXT = 100;

    @Inject
    PeopleSearchRepository repository;

    @Inject
    OrganisationService organisation;

    /** One page of what was found; whether more follow. */
    public record Found(List<PersonRow> rows, boolean more) {}

    /** One page in the order of names. */
    public Found search(Caller caller, PeopleSearch search) {
        caller.requireAny(Serving.ROLES);
        List<String> paths = paths(caller, search.unit());
        if (search.page() < 0
                || search.size() < 1
                || search.size() > MOST_ROWS
                || (long) search.page() * search.size() > FARTHEST_ROW) {
            throw new InvalidException("A page starts at 0 or later, holds 1 to " + MOST_ROWS
                    + " rows and none after row " + FARTHEST_ROW + "; a longer text finds fewer people.");
        }
        String text = Names.tidy(search.text());
        if (text.length() > LONGEST_TEXT) {
            throw new InvalidException("A text to look for has at most " + LONGEST_TEXT + " letters.");
        }
        if (paths.isEmpty()) {
            return new Found(List.of(), false);
        }
        return found(text, paths, search);
    }

    private Found found(String text, List<String> paths, PeopleSearch search) {
        Optional<CardCode> code = CardCode.read(text);
        if (code.isPresent()) {
            return new Found(repository.byCard(code.get(), paths), false);
        }
        String digits = Names.digits(text);
        if (Names.isPhone(digits)) {
            return new Found(repository.byPhone(digits, paths), false);
        }
        int size = search.size();
        int offset = search.page() * size;
        List<PersonRow> rows = text.isEmpty()
                ? repository.everybody(paths, offset, size + 1)
                : repository.byName(text, paths, offset, size + 1);
        return new Found(rows.subList(0, Math.min(size, rows.size())), rows.size() > size);
    }

    private List<String> paths(Caller caller, @Nullable UnitId id) {
        if (id == null) {
            return organisation.unitsOf(Serving.of(caller), Serving.ROLES).stream()
                    .map(UnitSummary::path)
                    .toList();
        }
        UnitSummary unit = organisation.unit(caller, id);
        Serving.of(caller).requireFor(unit.path(), Serving.ROLES);
        return List.of(unit.path());
    }
}
