package org.bansang.lms.training;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.bansang.lms.organisation.OrganisationService;
import org.bansang.lms.organisation.UnitId;
import org.bansang.lms.organisation.UnitSummary;
import org.bansang.lms.shared.problem.InvalidException;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.Role;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How a unit stands with its mandatory training, for those who answer for the unit and only for its subtree.
 */
@Stateless
public class ComplianceService {

    /** Beyond this nobody turns pages; a narrower question or the export serves better. */
    public static final int FARTHEST_ROW = 20_000;

    private static final int MOST_ROWS = 200;

    /** From so many rows on, sorting them all costs more than going through an index that is sorted. */
    private static final int MANY_ROWS = 5_000;

    @Inject
    UnitComplianceRepository units;

    @Inject
    CompliancePeopleRepository people;

    @Inject
    ProgrammeRepository programmes;

    @Inject
    OrganisationService organisation;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "bansang.training.due-soon-days", defaultValue = "14")
    int soonDays;

    /**
     * How many rows a query finds.
     *
     * @param more whether there are more than were counted
     */
    public record RowCount(int rows, boolean more) {}

    /** The unit and its direct parts with their counts; the query's state and name do not narrow it. */
    public ComplianceReport report(Caller caller, ComplianceQuery query) {
        UnitSummary unit = authorised(caller, query.unit());
        ReportDay day = day(query);
        List<UnitCompliance> parts = units.parts(query, unit.path(), day);
        return new ComplianceReport(unit, day.day(), day.now(), parts);
    }

    /** The programmes that ask something of the unit's people. */
    public List<ProgrammeChoice> programmes(Caller caller, UnitId id) {
        return units.programmes(authorised(caller, id).path());
    }

    /**
     * One page of assignments with their people.
     *
     * @param count how many the query finds on all pages
     */
    public record Listing(List<ComplianceRow> rows, RowCount count) {}

    /** One page of at most 200 rows, none beyond the farthest one. */
    public Listing page(Caller caller, ComplianceQuery query, long offset, int limit) {
        UnitSummary unit = authorised(caller, query.unit());
        if (offset < 0 || offset > FARTHEST_ROW || limit < 1 || limit > MOST_ROWS) {
            throw new InvalidException("A page starts at 0 to " + FARTHEST_ROW + " and holds 1 to " + MOST_ROWS
                    + " rows; the export holds everything.");
        }
        ReportDay day = day(query);
        RowCount count = count(query, unit, day);
        boolean many = count.more() || (day.now() && count.rows() > MANY_ROWS);
        return new Listing(people.page(query, unit.path(), day, many, (int) offset, limit), count);
    }

    /** Grants an export, or refuses it; nothing is read yet. */
    public ComplianceExport export(Caller caller, ComplianceQuery query) {
        UnitSummary unit = authorised(caller, query.unit());
        return new ComplianceExport(query, unit, day(query));
    }

    /** Hands every row of a granted export to the sink, one after the other; all are of the same moment. */
    public void write(ComplianceExport granted, Consumer<ComplianceRow> sink) {
        String path = granted.unit().path();
        try (Stream<ComplianceRow> rows = people.all(granted.query(), path, granted.reportDay())) {
            rows.forEach(sink);
        }
    }

    private RowCount count(ComplianceQuery query, UnitSummary unit, ReportDay day) {
        if (!query.text().isEmpty()) {
            int rows = people.count(query, unit.path(), day, MANY_ROWS + 1);
            return new RowCount(Math.min(rows, MANY_ROWS), rows > MANY_ROWS);
        }
        ComplianceCounts total = units.total(query, unit.path(), day);
        return new RowCount(query.state() == null ? total.assigned() : total.in(query.state()), false);
    }

    /** A closed programme stands as on the day it was closed, whenever one looks later. */
    private ReportDay day(ComplianceQuery query) {
        LocalDate today = LocalDate.now(clock);
        LocalDate asked = query.on() == null ? today : query.on();
        if (asked.isAfter(today)) {
            throw new InvalidException("A report is about today or a day before.");
        }
        LocalDate closed = query.programme() == null
                ? null
                : programmes
                        .programme(query.programme())
                        .map(Programme::closedOn)
                        .orElse(null);
        return closed == null || asked.isBefore(closed)
                ? new ReportDay(asked, asked.equals(today), soonDays)
                : new ReportDay(closed, false, soonDays);
    }

    private UnitSummary authorised(Caller caller, UnitId id) {
        caller.requireAny(Role.MANAGER);
        UnitSummary unit = organisation.unit(caller, id);
        caller.requireFor(unit.path(), Role.MANAGER);
        return unit;
    }
}
