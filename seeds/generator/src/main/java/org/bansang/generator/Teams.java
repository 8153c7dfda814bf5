package org.bansang.generator;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The community digital teams as they are counted: 1,241 with 9,300 members in Cao Bằng, 38 with 185 in Bảo Nhai. */
final class Teams {
    static final int ALL = 1_279;

    private static final int TEAMS = 1_241;
    private static final int MEMBERS = 9_300;
    private static final int PILOT_TEAMS = 38;
    private static final int PILOT_MEMBERS = 185;
    private static final LocalDate SINCE = LocalDate.parse("2025-10-01");
    private static final double LEARNING = 0.75;

    private final Province province;

    /** A team and how many people it has. */
    private record Team(Place village, int members) {}

    Teams(Province province) {
        this.province = province;
    }

    /** How many people that makes, roughly when not all teams are wanted. */
    static int people(Order order) {
        return (int) ((long) (MEMBERS + PILOT_MEMBERS) * order.teams() / ALL);
    }

    void make(Batches batches) throws SQLException {
        List<Team> teams = teams().subList(0, province.order().teams());
        int member = 0;
        for (int number = 0; number < teams.size(); number++) {
            make(batches, teams.get(number), number, member);
            member += teams.get(number).members();
        }
    }

    /** A team to a village, as far as there are teams, the villages evenly spread; those of the pilot commune first. */
    private List<Team> teams() {
        List<Team> teams = new ArrayList<>();
        put(teams, province.territory().pilot().villages(), Apportionment.evenly(PILOT_MEMBERS, PILOT_TEAMS));
        List<Place> villages = province.territory().communes().stream()
                .flatMap(commune -> commune.villages().stream())
                .toList();
        put(teams, villages, Apportionment.evenly(MEMBERS, TEAMS));
        return teams;
    }

    private static void put(List<Team> teams, List<Place> villages, List<Integer> members) {
        for (int i = 0; i < members.size(); i++) {
            int village = (int) ((long) i * villages.size() / members.size());
            teams.add(new Team(villages.get(village), members.get(i)));
        }
    }

    private void make(Batches batches, Team team, int number, int firstMember) throws SQLException {
        UUID id = province.order().chance("team", number).uuid();
        String code = team.village().code();
        String place = code.substring(code.indexOf('-') + 1).replaceFirst("^0+", "");
        batches.current().team.row(id, team.village().id(), "Tổ công nghệ số thôn " + place, SINCE);
        for (int seat = 0; seat < team.members(); seat++) {
            Sheets sheets = batches.next();
            Chance chance = province.order().chance("member", firstMember + seat);
            Worker worker = new Worker(province, sheets, chance, team.village());
            sheets.teamMember.row(id, worker.person(), seat == 0, SINCE);
            worker.holds(team.village(), "FACILITATOR", SINCE, null);
            if (chance.happens(LEARNING)) {
                worker.learns(province.courses().forResidents(), SINCE, chance.happens(0.8) ? 1 : 0.9);
            }
            worker.settle();
        }
    }
}
