package org.bansang.lms.shared.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import org.bansang.lms.shared.problem.NotAllowedException;

/**
 * For somebody who opens what belongs to another role or unit.
 */
@ParentLayout(DeskLayout.class)
public class NotAllowedPage extends ErrorPage implements HasErrorParameter<NotAllowedException> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotAllowedException> parameter) {
        explain("desk.not-allowed");
        offerHome();
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
