package org.bansang.lms.shared.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import jakarta.servlet.http.HttpServletResponse;

/**
 * For everything that nobody foresaw. It stands without the desk's frame, because what failed may be what the frame
 * needs too.
 */
public class FailurePage extends ErrorPage implements HasErrorParameter<Exception> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String reference = Failure.log(parameter.getCaughtException());
        explain("desk.failure");
        add(new Paragraph(text("desk.failure.number", reference)));
        offerHome();
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
