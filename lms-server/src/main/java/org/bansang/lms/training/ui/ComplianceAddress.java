package org.bansang.lms.training.ui;

import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.bansang.lms.organisation.UnitId;
import org.bansang.lms.shared.security.Role;
import org.bansang.lms.shared.ui.AddressWords;
import org.bansang.lms.training.AssignmentState;
import org.bansang.lms.training.ComplianceQuery;
import org.bansang.lms.training.ComplianceQuery.SortBy;
import org.bansang.lms.training.ProgrammeId;
import org.jspecify.annotations.Nullable;

/**
 * What the compliance page shows, as it stands in the browser's address: the back button, a bookmark and a link sent to
 * a colleague all lead to the same page. What an address says wrongly is taken as not said.
 *
 * @param unit none means the first of the person's own units
 * @param show units, people, or whatever suits the unit
 * @param on a day that is over, or none for now
 */
record ComplianceAddress(
        @Nullable UnitId unit,
        @Nullable Show show,
        @Nullable ProgrammeId programme,
        @Nullable Role role,
        @Nullable AssignmentState state,
        @Nullable LocalDate on,
        String name,
        SortBy sortBy,
        boolean ascending)
        implements Serializable {

    /** The two faces of the page. */
    enum Show {
        UNITS("units"),
        PEOPLE("people");

        private final String code;

        Show(String code) {
            this.code = code;
        }
    }

    static ComplianceAddress of(QueryParameters parameters) {
        AddressWords said = new AddressWords(parameters);
        boolean descending =
                said.text("sort").filter(sort -> sort.startsWith("-")).isPresent();
        return new ComplianceAddress(
                said.id("unit").map(UnitId::new).orElse(null),
                said.one("show", Show.values(), show -> show.code).orElse(null),
                said.id("programme").map(ProgrammeId::new).orElse(null),
                said.one("role", Role.values(), Role::code).orElse(null),
                said.one("state", AssignmentState.values(), AssignmentState::code)
                        .orElse(null),
                said.day("on").orElse(null),
                said.text("name").orElse("").strip(),
                said.one("sort", SortBy.values(), sortBy -> (descending ? "-" : "") + sortBy.code())
                        .orElse(SortBy.NAME),
                !descending);
    }

    static ComplianceAddress start() {
        return of(QueryParameters.empty());
    }

    QueryParameters parameters() {
        Map<String, String> said = narrowing();
        if (unit != null) {
            said.put("unit", unit.toString());
        }
        if (show != null) {
            said.put("show", show.code);
        }
        if (sortBy != SortBy.NAME || !ascending) {
            said.put("sort", (ascending ? "" : "-") + sortBy.code());
        }
        return QueryParameters.simple(said);
    }

    /** Where the same people are to be had as a file. */
    String file(UnitId of, String ending, String language) {
        Map<String, String> said = narrowing();
        said.put("lang", language);
        if (said.containsKey("name")) {
            said.put("query", name);
            said.remove("name");
        }
        return "/api/units/" + of + "/compliance." + ending
                + said.entrySet().stream()
                        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private Map<String, String> narrowing() {
        Map<String, String> said = new LinkedHashMap<>();
        if (programme != null) {
            said.put("programme", programme.toString());
        }
        if (role != null) {
            said.put("role", role.code());
        }
        if (state != null) {
            said.put("state", state.code());
        }
        if (on != null) {
            said.put("on", on.toString());
        }
        if (!name.isEmpty()) {
            said.put("name", name);
        }
        return said;
    }

    ComplianceQuery query(UnitId of) {
        return new ComplianceQuery(of, programme, role, state, on, name, sortBy, ascending);
    }

    ComplianceAddress at(UnitId other) {
        return new ComplianceAddress(other, null, programme, role, state, on, "", sortBy, ascending);
    }

    ComplianceAddress showing(Show other) {
        return new ComplianceAddress(unit, other, programme, role, state, on, name, sortBy, ascending);
    }

    ComplianceAddress in(@Nullable ProgrammeId other) {
        return new ComplianceAddress(unit, show, other, role, state, on, name, sortBy, ascending);
    }

    ComplianceAddress of(@Nullable Role other) {
        return new ComplianceAddress(unit, show, programme, other, state, on, name, sortBy, ascending);
    }

    ComplianceAddress only(@Nullable AssignmentState other) {
        return new ComplianceAddress(unit, show, programme, role, other, on, name, sortBy, ascending);
    }

    ComplianceAddress asOf(@Nullable LocalDate day) {
        return new ComplianceAddress(unit, show, programme, role, state, day, name, sortBy, ascending);
    }

    ComplianceAddress named(String other) {
        return new ComplianceAddress(unit, show, programme, role, state, on, other.strip(), sortBy, ascending);
    }

    ComplianceAddress sorted(SortBy other, boolean upwards) {
        return new ComplianceAddress(unit, show, programme, role, state, on, name, other, upwards);
    }

    /** The same unit with everything in it, today. */
    ComplianceAddress unfiltered() {
        return new ComplianceAddress(unit, show, null, null, null, null, "", sortBy, ascending);
    }

    boolean isFiltered() {
        return !narrowing().isEmpty();
    }
}
