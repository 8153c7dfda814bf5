package org.bansang.lms.notice.ui;

import com.vaadin.flow.component.Component;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.bansang.lms.notice.NoticeService;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.ui.FramePart;

/**
 * Puts the bell into the frame of the desk.
 */
@Dependent
public class BellOfFrame implements FramePart {

    @Inject
    NoticeService notices;

    @Inject
    Instance<Caller> caller;

    @Override
    public Component create() {
        return new Bell(() -> notices.unread(caller.get()));
    }
}
