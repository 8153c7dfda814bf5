package org.bansang.lms.shared.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterListener;
import jakarta.enterprise.inject.Instance;
import java.util.Arrays;
import org.bansang.lms.shared.problem.NotAllowedException;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.Role;

/**
 * Stands before every view: who holds none of the roles the view names reads that it is not for them.
 */
class DeskGuard implements BeforeEnterListener {

    private static final long serialVersionUID = 1L;

    private final Instance<Caller> caller;

    DeskGuard(Instance<Caller> caller) {
        this.caller = caller;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Class<?> view = event.getNavigationTarget();
        if (!event.isErrorEvent() && !permits(caller.get(), view)) {
            event.rerouteToError(new NotAllowedException(view.getName()), view.getName());
        }
    }

    static boolean permits(Caller caller, Class<?> view) {
        DeskAccess access = view.getAnnotation(DeskAccess.class);
        if (access == null) {
            return false;
        }
        boolean everybody = Arrays.asList(access.value()).contains(Role.RESIDENT);
        return (everybody && caller instanceof Caller.SignedIn) || caller.holdsAny(access.value());
    }
}
