package org.bansang.lms.people;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.bansang.lms.organisation.UnitId;
import org.bansang.lms.shared.problem.ConflictException;
import org.bansang.lms.shared.problem.InvalidException;
import org.bansang.lms.shared.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is asked when a villager is registered, and nothing more.
 *
 * @param id chosen by whoever registers, so that sending twice registers once
 * @param unit where the person lives
 * @param under16 only asked when the band leaves it open
 * @param language BCP 47
 * @param phone none when the person gives none
 * @param email none when the person gives none
 */
public record Registration(
        PersonId id,
        String displayName,
        UnitId unit,
        BirthBand birthBand,
        @Nullable Boolean under16,
        String language,
        @Nullable String phone,
        @Nullable String email,
        ConsentGiven consent)
        implements Serializable {

    /** The same in one form; refuses what cannot be a registration. */
    Registration checked(LocalDate today) {
        if (!consent.version().equals(ConsentText.CURRENT)) {
            throw new ConflictException("The consent text is now " + ConsentText.CURRENT + "; please read that one.");
        }
        if (ConsentText.of(consent.version(), Locale.forLanguageTag(consent.language()))
                .filter(text -> text.language().equals(consent.language()))
                .isEmpty()) {
            throw new InvalidException("There is no consent text in " + consent.language() + ".");
        }
        return new Registration(
                id,
                Names.displayName(displayName),
                unit,
                birthBand,
                under16,
                languageTag(language),
                Names.phone(phone),
                Names.email(email),
                consent.checked(minor(today)));
    }

    private boolean minor(LocalDate today) {
        return switch (birthBand.minor(today)) {
            case YES -> true;
            case NO -> false;
            case ASK -> {
                if (under16 == null) {
                    throw new InvalidException("The band leaves open whether the person is under " + BirthBand.OF_AGE
                            + "; under16 must say it.");
                }
                yield under16;
            }
        };
    }

    /** A well-formed tag in canonical case. */
    static String languageTag(String tag) {
        try {
            String canonical =
                    new Locale.Builder().setLanguageTag(tag.strip()).build().toLanguageTag();
            if (!canonical.equals("und")) {
                return canonical;
            }
        } catch (IllformedLocaleException e) {
            throw new InvalidException("language must be a BCP 47 tag.");
        }
        throw new InvalidException("language must be a BCP 47 tag.");
    }
}
