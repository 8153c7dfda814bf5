package org.bansang.lms.people.ui;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.bansang.lms.people.PeopleService;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.ui.DeskPerson;

/**
 * Gives the desk the name of whoever is signed in; the frame of the desk itself knows no people.
 */
@RequestScoped
public class DeskPersonOfRequest {

    @Inject
    PeopleService people;

    @Inject
    Caller caller;

    /** The person behind this request. */
    @Produces
    public DeskPerson person() {
        return new DeskPerson(people.me(caller).displayName());
    }
}
