package org.bansang.benchmark;

/**
 * One page that is measured.
 *
 * @param users how many ask at the same time
 * @param rounds how often each asks
 * @param aim the p95 that is promised, in milliseconds; 0 where nothing is
 */
record Question(String name, String path, int users, int rounds, int aim) {}
