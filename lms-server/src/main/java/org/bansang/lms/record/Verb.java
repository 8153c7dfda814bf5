package org.bansang.lms.record;

/**
 * The verbs of our statements, by their ADL vocabulary addresses.
 */
public enum Verb {
    REGISTERED("http://adlnet.gov/expapi/verbs/registered"),
    EXPERIENCED("http://adlnet.gov/expapi/verbs/experienced"),
    ATTEMPTED("http://adlnet.gov/expapi/verbs/attempted"),
    COMPLETED("http://adlnet.gov/expapi/verbs/completed"),
    PASSED("http://adlnet.gov/expapi/verbs/passed"),
    FAILED("http://adlnet.gov/expapi/verbs/failed");

    private final String iri;

    Verb(String iri) {
        this.iri = iri;
    }

    /** The address that names the verb. */
    public String iri() {
        return iri;
    }
}
