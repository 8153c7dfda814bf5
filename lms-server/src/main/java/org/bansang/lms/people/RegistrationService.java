package org.bansang.lms.people;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.bansang.lms.organisation.OrganisationService;
import org.bansang.lms.organisation.UnitSummary;
import org.bansang.lms.shared.security.Caller;

/**
 * Registers villagers. What is entered is kept whatever becomes of the account, which the identity provider may have to
 * wait for; hence no transaction around the two.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RegistrationService {

    @Inject
    RegistrationBook book;

    @Inject
    AccountKeeper accounts;

    @Inject
    PersonFileService files;

    @Inject
    DuplicateRepository duplicates;

    @Inject
    OrganisationService organisation;

    @Inject
    Clock clock;

    /** The units whose people the caller serves, each with everything below it. */
    public List<UnitSummary> units(Caller caller) {
        caller.requireAny(Serving.ROLES);
        return organisation.unitsOf(Serving.of(caller), Serving.ROLES);
    }

    /** Registers somebody of one's own unit; the same registration again changes nothing. */
    public PersonFile register(Caller caller, Registration registration) {
        caller.requireAny(Serving.ROLES);
        book.enter(caller, registration);
        accounts.bring(new Caller.Platform(), registration.id());
        return files.file(caller, registration.id());
    }

    /** Who might be the same person, and by what signs; a hint, never a refusal. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public List<Duplicate> alike(Caller caller, Registration sent) {
        caller.requireAny(Serving.ROLES);
        Registration registration = sent.checked(LocalDate.now(clock));
        UnitSummary unit = organisation.unit(caller, registration.unit());
        Serving.of(caller).requireFor(unit.path(), Serving.ROLES);
        return duplicates.alike(registration, unit.path(), commune(unit)).stream()
                .map(found -> found.openTo(caller))
                .toList();
    }

    /** The path of the commune in which the unit lies: one segment above a village. */
    private static String commune(UnitSummary unit) {
        return switch (unit.kind()) {
            case VILLAGE ->
                unit.path()
                        .substring(0, unit.path().lastIndexOf('/', unit.path().length() - 2) + 1);
            case PROVINCE, AGENCY, COMMUNE, WARD -> unit.path();
        };
    }
}
