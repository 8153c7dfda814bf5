package org.bansang.lms.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bansang.lms.organisation.OrganisationService;
import org.bansang.lms.organisation.UnitId;
import org.bansang.lms.organisation.UnitSummary;
import org.bansang.lms.people.TeamRepository.Team;
import org.bansang.lms.people.TeamRepository.TeamMember;
import org.bansang.lms.shared.problem.InvalidException;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.Role;

/**
 * Tells which teams teach in a unit and who is in them, to those who answer for the unit or teach there themselves.
 */
@Stateless
public class TeamService {

    private static final Role[] READERS = {Role.MANAGER, Role.FACILITATOR};
    private static final int MOST_ROWS = 200;

    @Inject
    TeamRepository repository;

    @Inject
    OrganisationService organisation;

    @Inject
    Clock clock;

    /**
     * One page of teams.
     *
     * @param teams how many there are on all pages
     * @param members how many members all of these have
     */
    public record Page(List<TeamRow> rows, long teams, long members) {}

    /** The caller's own units, in which to look. */
    public List<UnitSummary> units(Caller caller) {
        caller.requireAny(READERS);
        return organisation.unitsOf(caller, READERS);
    }

    /** Teams of a unit's subtree; the text is part of the name of a team, its unit or a member. */
    public Page page(Caller caller, UnitId unitId, String text, int page, int size) {
        caller.requireAny(READERS);
        UnitSummary unit = organisation.unit(caller, unitId);
        caller.requireFor(unit.path(), READERS);
        if (page < 0 || size < 1 || size > MOST_ROWS || page > Integer.MAX_VALUE / MOST_ROWS) {
            throw new InvalidException("A page starts at 0 or later and holds 1 to " + MOST_ROWS + " rows.");
        }
        LocalDate today = LocalDate.now(clock);
        String wanted = Names.tidy(text);
        List<Team> teams = repository.teams(unit.path(), wanted, today, page * size, size);
        Map<UUID, List<TeamMember>> members = teams.isEmpty()
                ? Map.of()
                : repository.members(teams.stream().map(Team::id).toList(), today);
        TeamRepository.Size whole = repository.size(unit.path(), wanted, today);
        return new Page(
                teams.stream()
                        .map(team -> row(caller, team, members.getOrDefault(team.id(), List.of())))
                        .toList(),
                whole.teams(),
                whole.members());
    }

    private static TeamRow row(Caller caller, Team team, List<TeamMember> members) {
        return new TeamRow(
                team.id().toString(),
                team.name(),
                team.unitName(),
                members.stream()
                        .map(member -> new TeamRow.Member(
                                member.person().toString(), member.name(), member.leads(), isOpen(caller, member)))
                        .toList());
    }

    private static boolean isOpen(Caller caller, TeamMember member) {
        return Serving.of(caller).duties(Serving.ROLES).stream()
                .anyMatch(duty -> duty.role() == Role.ADMINISTRATOR
                        || member.paths().stream().anyMatch(duty::covers));
    }
}
