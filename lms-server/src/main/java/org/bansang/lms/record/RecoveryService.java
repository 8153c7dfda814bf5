package org.bansang.lms.record;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * Tells phones whether the log may have forgotten what it once acknowledged. Open to everybody: the mark is random and
 * says nothing about anyone.
 */
@Stateless
public class RecoveryService {

    @Inject
    RecoveryRepository repository;

    /** The mark as of now. */
    public RecoveryMark mark() {
        return repository.mark();
    }
}
