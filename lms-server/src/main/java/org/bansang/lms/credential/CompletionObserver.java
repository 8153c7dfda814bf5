package org.bansang.lms.credential;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.bansang.lms.learning.CourseCompleted;
import org.bansang.lms.shared.security.Caller;

/**
 * Has a certificate issued in the very transaction that projects a completion: both happen or neither.
 */
@ApplicationScoped
public class CompletionObserver {

    @Inject
    CredentialService credentials;

    void onCompletion(@Observes CourseCompleted completed) {
        credentials.issue(new Caller.Platform(), completed);
    }
}
