package org.bansang.lms.organisation;

import java.util.Locale;
import org.bansang.lms.shared.problem.ConflictException;
import org.bansang.lms.shared.problem.InvalidException;
import org.bansang.lms.shared.problem.NotAllowedException;
import org.bansang.lms.shared.problem.ProblemException;

/**
 * Why a position cannot be given, ended or moved: a reason that a dialog or an import can say in the reader's language
 * before anything is tried.
 */
public enum PositionProblem {
    OWN_POSITION(Kind.NOT_ALLOWED, "Nobody changes their own positions; please ask another manager or administrator."),
    ROLE_NOT_YOURS(Kind.NOT_ALLOWED, "Only an administrator gives or takes this role."),
    UNIT_NOT_YOURS(Kind.NOT_ALLOWED, "None of your positions covers this unit."),
    MANAGER_OF_OWN_UNIT(Kind.NOT_ALLOWED, "The manager of a unit is appointed by whoever answers for the unit above."),
    PERSON_NOT_YOURS(Kind.NOT_ALLOWED, "This person does not, or no longer, belong to a unit of yours."),
    EVERYBODY_IS_RESIDENT(Kind.INVALID, "Everybody is a resident; this is no position to give."),
    UNIT_CLOSED(Kind.INVALID, "There is no such unit on that day."),
    DAY_PASSED(Kind.INVALID, "A position ends or moves today or later, not on a day that has passed."),
    DAY_UNLIKELY(Kind.INVALID, "That day is too far away to be meant."),
    END_BEFORE_BEGIN(Kind.INVALID, "The position would end before it begins."),
    OVER_ALREADY(Kind.INVALID, "The position would be over before today."),
    OVERLAP(Kind.CONFLICT, "The person holds this role at this unit in that time already."),
    ENDED_ALREADY(Kind.CONFLICT, "The position has ended, or ends earlier already."),
    SAME_PLACE(Kind.CONFLICT, "The person holds this very role at this very unit now."),
    TOO_LATE_TO_TAKE_BACK(Kind.CONFLICT, "Only the last change, made today by yourself, can be taken back.");

    private enum Kind {
        NOT_ALLOWED,
        INVALID,
        CONFLICT
    }

    private final Kind kind;
    private final String sentence;

    PositionProblem(Kind kind, String sentence) {
        this.kind = kind;
        this.sentence = sentence;
    }

    /** Last part of the text that says it on a screen. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The refusal for whoever tries it nevertheless. */
    public ProblemException refusal() {
        return switch (kind) {
            case NOT_ALLOWED -> new NotAllowedException(sentence);
            case INVALID -> new InvalidException(sentence);
            case CONFLICT -> new ConflictException(sentence);
        };
    }
}
