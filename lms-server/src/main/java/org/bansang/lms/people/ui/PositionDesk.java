package org.bansang.lms.people.ui;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.bansang.lms.organisation.OrganisationService;
import org.bansang.lms.organisation.PositionId;
import org.bansang.lms.organisation.PositionProblem;
import org.bansang.lms.organisation.PositionService;
import org.bansang.lms.organisation.PositionStep;
import org.bansang.lms.people.PositionFile;
import org.bansang.lms.people.PositionFileService;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.PersonId;
import org.bansang.lms.shared.security.Role;

/**
 * What the panel of positions asks of the services, always as whoever is at the desk in this very request.
 */
@Dependent
class PositionDesk implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Instance<Caller> caller;

    @Inject
    PositionService positions;

    @Inject
    PositionFileService files;

    @Inject
    OrganisationService organisation;

    List<PositionFile> positions(PersonId person) {
        return files.of(caller.get(), person);
    }

    boolean isVisible(PersonId person) {
        return positions.isVisible(caller.get(), person);
    }

    boolean mayAppoint() {
        return caller.get().holdsAny(Role.MANAGER);
    }

    PositionDialog.Choices choices() {
        return new PositionDialog.Choices(
                positions.rolesToGive(caller.get()),
                organisation.unitsOf(caller.get(), Role.MANAGER),
                unit -> organisation.children(caller.get(), unit));
    }

    Optional<PositionProblem> problem(PositionStep step) {
        return Optional.ofNullable(
                positions.problems(caller.get(), List.of(step)).get(step));
    }

    void change(PositionStep step) {
        positions.change(caller.get(), step);
    }

    void takeBack(PersonId person, PositionId position) {
        positions.takeBack(caller.get(), person, position);
    }
}
