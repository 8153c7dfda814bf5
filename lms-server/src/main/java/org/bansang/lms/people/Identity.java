package org.bansang.lms.people;

import java.time.Instant;

/**
 * What a verified token says about its holder; nothing of it decides rights.
 *
 * @param subject the permanent id at the identity provider
 * @param login the login name
 * @param name the name to be called by
 * @param language BCP 47
 * @param signedInAt when the password or PIN was given
 */
public record Identity(String subject, String login, String name, String language, Instant signedInAt) {}
