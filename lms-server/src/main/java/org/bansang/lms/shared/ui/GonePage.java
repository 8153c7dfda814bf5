package org.bansang.lms.shared.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.servlet.http.HttpServletResponse;
import org.bansang.lms.shared.problem.NotFoundException;

/**
 * For the right view of a person, course or unit that does not exist.
 */
@ParentLayout(DeskLayout.class)
public class GonePage extends ErrorPage implements HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        explain("desk.gone");
        offerHome();
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
