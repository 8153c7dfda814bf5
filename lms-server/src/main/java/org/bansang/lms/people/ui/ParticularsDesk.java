package org.bansang.lms.people.ui;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.bansang.lms.organisation.OrganisationService;
import org.bansang.lms.organisation.UnitId;
import org.bansang.lms.organisation.UnitSummary;
import org.bansang.lms.people.PersonFile;
import org.bansang.lms.people.PersonFileService;
import org.bansang.lms.people.RegistrationService;
import org.bansang.lms.shared.security.Caller;
import org.jspecify.annotations.Nullable;

/**
 * What mending somebody's particulars asks of the services, always as whoever is at the desk in this very request.
 */
@Dependent
class ParticularsDesk implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Instance<Caller> caller;

    @Inject
    PersonFileService files;

    @Inject
    RegistrationService registrations;

    @Inject
    OrganisationService organisation;

    /** The places where the person may live instead; none where that is not for this desk to say. */
    @Nullable
    UnitFields homes(@Nullable UnitId now) {
        if (now == null) {
            return null;
        }
        List<UnitSummary> own = registrations.units(caller.get());
        UnitSummary home = organisation.unit(caller.get(), now);
        boolean served = own.stream().anyMatch(unit -> home.path().startsWith(unit.path()));
        return served ? new UnitFields(own, unit -> organisation.children(caller.get(), unit), home) : null;
    }

    void save(PersonFile file, ParticularsForm.Written written) {
        files.changeContact(caller.get(), file.id(), written.phone(), written.email());
        if (!written.language().equals(file.language())) {
            files.changeLanguage(caller.get(), file.id(), written.language());
        }
        files.correct(caller.get(), file.id(), written.name(), written.home());
    }
}
