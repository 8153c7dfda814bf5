package org.bansang.lms.credential;

/**
 * What became of a presented signature; the three cases are told apart, because "we never issued this" and "this was
 * changed" are different things to say about somebody's paper.
 */
sealed interface Reading {

    /** One of our keys signed exactly this payload. */
    record Genuine(String payload) implements Reading {}

    /** It names a key that is not ours, so nothing can be said about it. */
    record UnknownKey() implements Reading {}

    /** It is no readable JWS of ours, or the signature does not match. */
    record Broken() implements Reading {}
}
