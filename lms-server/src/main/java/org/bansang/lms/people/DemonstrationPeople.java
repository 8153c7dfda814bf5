package org.bansang.lms.people;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.bansang.lms.organisation.OrganisationService;
import org.bansang.lms.organisation.UnitId;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.PersonId;
import org.bansang.lms.shared.security.Role;
import org.bansang.lms.shared.web.SeedFile;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * One synthetic person for each role, in the demonstration only, so that a newcomer can try every screen. Production
 * refuses a database in which they stand: their password was shown on a screen.
 */
@Singleton
@Startup
@DependsOn("UnitSeed")
public class DemonstrationPeople {

    private static final LocalDate SINCE = LocalDate.parse("2025-07-01");

    @Inject
    PeopleService people;

    @Inject
    OrganisationService organisation;

    @Inject
    @ConfigProperty(name = "bansang.mode", defaultValue = "production")
    String mode;

    @PostConstruct
    void prepare() {
        List<List<String>> rows = SeedFile.rows("seeds/demonstration/people.csv", 5);
        if (!"demonstration".equals(mode)) {
            refuse(rows);
            return;
        }
        Caller platform = new Caller.Platform();
        for (List<String> row : rows) {
            UnitId unit = organisation.unitByCode(platform, row.get(3)).id();
            PersonId person = people.prepare(platform, row.get(0), row.get(1), Locale.forLanguageTag(row.get(4)), unit);
            organisation.appoint(platform, person, unit, Role.of(row.get(2)), SINCE);
        }
    }

    private void refuse(List<List<String>> rows) {
        boolean tried = rows.stream().anyMatch(row -> people.knows(new Caller.Platform(), row.get(0)));
        if (tried) {
            throw new IllegalStateException("This database holds demonstration people; production needs a new one.");
        }
    }
}
