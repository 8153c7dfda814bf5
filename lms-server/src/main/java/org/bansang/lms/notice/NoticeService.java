package org.bansang.lms.notice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.bansang.lms.organisation.OrganisationService;
import org.bansang.lms.organisation.UnitSummary;
import org.bansang.lms.shared.problem.InvalidException;
import org.bansang.lms.shared.problem.NotFoundException;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.Role;

/**
 * Gives notices, shows everybody their own, and shows managers what was sent to the people of their units.
 */
@Stateless
public class NoticeService {

    private static final int MOST_ROWS = 200;
    private static final long FARTHEST_ROW = 1_000_000;

    @Inject
    NoticeRepository notices;

    @Inject
    LedgerRepository ledger;

    @Inject
    OrganisationService organisation;

    @Inject
    MailSettings mail;

    @Inject
    MailHold hold;

    @Inject
    Clock clock;

    /**
     * Gives notices in the transaction of the caller. One whose cause was told to the person before is left out.
     *
     * @return how many were new
     */
    public int give(Caller caller, List<NewNotice> news) {
        caller.requirePlatform();
        return news.isEmpty() ? 0 : notices.give(news, mail.isConfigured(), clock.instant());
    }

    /** One's own notices, the latest first; at most 200. */
    public List<Notice> mine(Caller caller, Locale language, long offset, int limit) {
        return notices.page(caller.requirePerson(), language, offset(offset, limit), limit);
    }

    /** How many notices one has ever got. */
    public long countMine(Caller caller) {
        return notices.count(caller.requirePerson());
    }

    /** How many of them one has not read. */
    public long unread(Caller caller) {
        return notices.unread(caller.requirePerson());
    }

    /** Notes that one has read it; again changes nothing. Somebody else's does not exist. */
    public void read(Caller caller, NoticeId id) {
        if (!notices.read(caller.requirePerson(), id, clock.instant())) {
            throw new NotFoundException("There is no notice " + id + ".");
        }
    }

    /** Notes that one has read them all. */
    public void readAll(Caller caller) {
        notices.readAll(caller.requirePerson(), clock.instant());
    }

    /** Whether letters wait until the operator has said that this is the real platform; for those who read the ledger. */
    public boolean areLettersHeld(Caller caller) {
        caller.requireAny(Role.MANAGER);
        return hold.isOn();
    }

    /** A part of the ledger, the latest first, for those who answer for the unit; at most 200 lines. */
    public List<Delivery> deliveries(Caller caller, DeliveryQuery query, Locale language, long offset, int limit) {
        caller.requireAny(Role.MANAGER);
        UnitSummary unit = organisation.unit(caller, query.unit());
        caller.requireFor(unit.path(), Role.MANAGER);
        return ledger.page(query, unit.path(), language, offset(offset, limit), limit);
    }

    private static int offset(long offset, int limit) {
        if (offset < 0 || offset > FARTHEST_ROW || limit < 1 || limit > MOST_ROWS) {
            throw new InvalidException("A page starts at 0 or later and holds 1 to " + MOST_ROWS + " rows.");
        }
        return (int) offset;
    }
}
