/**
 * Makes an invented province in a demonstration database: units, teams, people and two years of what they learned, row
 * for row as the platform itself would have written it.
 */
@NullMarked
package org.bansang.generator;

import org.jspecify.annotations.NullMarked;
