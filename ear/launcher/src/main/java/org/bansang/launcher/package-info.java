/**
 * One process that owns PostgreSQL, Keycloak and WildFly, so that a single command starts the whole platform and
 * nothing is left behind when it ends.
 */
@NullMarked
package org.bansang.launcher;

import org.jspecify.annotations.NullMarked;
