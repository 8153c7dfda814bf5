package org.bansang.lms.organisation;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.bansang.lms.shared.web.SeedFile;
import org.jspecify.annotations.Nullable;

/**
 * Loads the provinces, communes and villages at start; what is there already stays as it is.
 */
@Singleton
@Startup
public class UnitSeed {

    @Inject
    OrganisationRepository repository;

    @PostConstruct
    void load() {
        for (List<String> row : SeedFile.rows("seeds/units/communes.csv", 6)) {
            LocalDate from = LocalDate.parse(row.get(5));
            Unit province = ensure(row.get(3), UnitKind.PROVINCE, row.get(4), null, from);
            UnitKind kind = UnitKind.valueOf(row.get(2).toUpperCase(Locale.ROOT));
            ensure(row.get(0), kind, row.get(1), province, from);
        }
        for (List<String> row : SeedFile.rows("seeds/units/villages.csv", 3)) {
            LocalDate from = LocalDate.parse("2025-07-01");
            Unit commune = repository
                    .unit(UnitId.of(row.get(2), from))
                    .orElseThrow(() -> new IllegalStateException("villages.csv names an unknown commune: " + row));
            ensure(row.get(0), UnitKind.VILLAGE, row.get(1), commune, from);
        }
    }

    private Unit ensure(String code, UnitKind kind, String name, @Nullable Unit parent, LocalDate from) {
        return repository.unit(UnitId.of(code, from)).orElseGet(() -> {
            Unit unit = new Unit(code, kind, name, parent, from);
            repository.add(unit);
            return unit;
        });
    }
}
