package org.bansang.lms.people;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bansang.lms.organisation.OrganisationService;
import org.bansang.lms.organisation.UnitSummary;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.PersonId;
import org.bansang.lms.shared.security.Role;
import org.bansang.lms.shared.web.Texts;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Somebody must be first: the login that the operator names becomes administrator of every province, once.
 */
@Singleton
@Startup
@DependsOn("UnitSeed")
public class FirstAdministrator {

    @Inject
    PeopleService people;

    @Inject
    OrganisationService organisation;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "bansang.administrator")
    Optional<String> login;

    @PostConstruct
    void appoint() {
        login.map(String::strip).filter(name -> !name.isEmpty()).ifPresent(this::appoint);
    }

    private void appoint(String name) {
        Caller platform = new Caller.Platform();
        List<UnitSummary> provinces = organisation.provinces(platform);
        if (people.knows(platform, name) || provinces.isEmpty()) {
            return;
        }
        PersonId person = people.prepare(
                platform, name, name, Texts.VIETNAMESE, provinces.get(0).id());
        LocalDate today = LocalDate.now(clock);
        provinces.forEach(province -> organisation.appoint(platform, person, province.id(), Role.ADMINISTRATOR, today));
    }
}
