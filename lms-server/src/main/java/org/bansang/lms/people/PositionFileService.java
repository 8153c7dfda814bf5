package org.bansang.lms.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.bansang.lms.organisation.PositionEvent;
import org.bansang.lms.organisation.PositionService;
import org.bansang.lms.organisation.PositionSummary;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.PersonId;

/**
 * Shows somebody's positions and by whom they came, to those who may see them.
 */
@Stateless
public class PositionFileService {

    @Inject
    PositionService positions;

    @Inject
    PeopleRepository repository;

    /** All positions, newest first. */
    public List<PositionFile> of(Caller caller, PersonId person) {
        caller.requirePerson();
        List<PositionSummary> held = positions.of(caller, person);
        Set<PersonId> authors = held.stream()
                .flatMap(position -> position.history().stream())
                .map(PositionEvent::by)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<PersonId, PersonSummary> names = repository.summaries(authors);
        return held.stream()
                .map(position -> new PositionFile(
                        position,
                        position.history().stream()
                                .map(event -> line(event, names))
                                .toList()))
                .toList();
    }

    private static PositionFile.Line line(PositionEvent event, Map<PersonId, PersonSummary> names) {
        PersonId by = event.by();
        PersonSummary author = by == null ? null : names.get(by);
        return new PositionFile.Line(event.kind(), event.day(), author == null ? "" : author.displayName(), event.at());
    }
}
