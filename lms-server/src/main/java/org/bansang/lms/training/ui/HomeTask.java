package org.bansang.lms.training.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.bansang.lms.shared.ui.HomeOpened;
import org.bansang.lms.training.MandatoryTask;
import org.bansang.lms.training.MyTrainingService;

/**
 * Puts the task that presses most onto the first page of the desk, so that nobody has to look for it.
 */
@ApplicationScoped
public class HomeTask {

    @Inject
    MyTrainingService training;

    void onHome(@Observes HomeOpened home) {
        List<MandatoryTask> pressing = training.mine(home.caller()).stream()
                .filter(MandatoryTask::presses)
                .toList();
        if (pressing.isEmpty()) {
            return;
        }
        home.place().add(new TaskCard(pressing.get(0)));
        if (pressing.size() > 1) {
            String all = UI.getCurrent().getTranslation("training.home.all", pressing.size());
            home.place().add(new Paragraph(new RouterLink(all, MyTrainingView.class)));
        }
    }
}
