package org.bansang.lms.shared.ui;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.SystemMessagesInfo;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Locale;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.web.Texts;

/**
 * Prepares the desk when its servlet starts: every page gets the guard, a language and words of our own for what
 * Vaadin would otherwise say in English.
 */
@ApplicationScoped
public class DeskStart {

    @Inject
    Instance<Caller> caller;

    void prepare(@Observes ServiceInitEvent event) {
        VaadinService service = event.getSource();
        DeskGuard guard = new DeskGuard(caller);
        service.setSystemMessagesProvider(DeskStart::systemMessages);
        event.addIndexHtmlRequestListener(HistorySteps::prepare);
        event.addIndexHtmlRequestListener(page -> page.getDocument()
                .getElementsByTag("html")
                .attr("lang", DeskLanguage.of(page.getVaadinRequest()).getLanguage()));
        service.addSessionInitListener(init -> init.getSession().setErrorHandler(new DeskErrorHandler()));
        service.addUIInitListener(init -> {
            speak(init.getUI(), VaadinRequest.getCurrent());
            init.getUI().addBeforeEnterListener(guard);
            HistorySteps.follow(init.getUI());
        });
    }

    private static void speak(UI ui, VaadinRequest request) {
        Locale language = DeskLanguage.of(request);
        ui.setLocale(language);
        ReconnectDialogConfiguration lost = ui.getReconnectDialogConfiguration();
        lost.setDialogText(Texts.get(language, "desk.connection.lost"));
        ui.getPage()
                .executeJs(
                        "window.Vaadin.connectionIndicator.onlineText=$0", Texts.get(language, "desk.connection.back"));
        lost.setDialogTextGaveUp(Texts.get(language, "desk.connection.gone"));
    }

    private static SystemMessages systemMessages(SystemMessagesInfo info) {
        VaadinRequest request = info.getRequest();
        Locale language = request == null ? Texts.VIETNAMESE : DeskLanguage.of(request);
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(Texts.get(language, "desk.session.title"));
        messages.setSessionExpiredMessage(Texts.get(language, "desk.session.text"));
        messages.setInternalErrorCaption(Texts.get(language, "desk.failure.title"));
        messages.setInternalErrorMessage(Texts.get(language, "desk.failure.again"));
        messages.setCookiesDisabledCaption(Texts.get(language, "desk.cookies.title"));
        messages.setCookiesDisabledMessage(Texts.get(language, "desk.cookies.text"));
        return messages;
    }
}
