package org.bansang.lms.people;

import org.bansang.lms.shared.security.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * What the identity provider shall know about one account: nothing that says who it is.
 *
 * @param subject none when the account was not made yet
 */
public record AccountWish(PersonId person, String login, boolean enabled, @Nullable String subject) {}
