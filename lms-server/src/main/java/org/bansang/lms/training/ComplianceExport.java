package org.bansang.lms.training;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import org.bansang.lms.organisation.UnitSummary;
import org.bansang.lms.shared.web.Texts;

/**
 * An export that was granted: what it will hold no longer depends on who asks, nor on when it is written.
 */
public final class ComplianceExport {

    private final ComplianceQuery query;
    private final UnitSummary unit;
    private final ReportDay day;

    ComplianceExport(ComplianceQuery query, UnitSummary unit, ReportDay day) {
        this.query = query;
        this.unit = unit;
        this.day = day;
    }

    /** The unit it is about. */
    public UnitSummary unit() {
        return unit;
    }

    /** The day it is about. */
    public LocalDate day() {
        return day.day();
    }

    /** What the file is called: its unit and its day, in letters that every file system keeps. */
    public String fileName(Locale language, String ending) {
        String name = Texts.get(language, "compliance.export.file") + " " + unit.name();
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('\u0111', 'd')
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain + "-" + day.day() + "." + ending;
    }

    ComplianceQuery query() {
        return query;
    }

    ReportDay reportDay() {
        return day;
    }
}
