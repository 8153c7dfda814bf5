/**
 * The front door of the course language: give it a courses directory, get packs and a report.
 * Rooms behind it: {@code source} reads files, {@code lesson}, {@code quiz}, {@code practice} and {@code fact} parse
 * them, {@code course} holds a whole course, {@code lint} judges it, {@code pack} compiles it, {@code grade} grades.
 */
@NullMarked
package org.bansang.content;

import org.jspecify.annotations.NullMarked;
