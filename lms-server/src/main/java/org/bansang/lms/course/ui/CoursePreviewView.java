package org.bansang.lms.course.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bansang.content.pack.Manifest;
import org.bansang.lms.course.PreviewService;
import org.bansang.lms.course.PrintService;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.Role;
import org.bansang.lms.shared.ui.DeskAccess;
import org.bansang.lms.shared.ui.DeskLayout;
import org.bansang.lms.shared.ui.DeskPage;
import org.bansang.lms.shared.ui.Localized;

/**
 * One version of a course: its outline, the facts it relies on, and beside them the phone of a learner.
 */
@Route(value = "courses/:" + CoursePreviewView.PACK, layout = DeskLayout.class)
@DeskAccess({Role.TRAINER, Role.REVIEWER})
public class CoursePreviewView extends DeskPage implements BeforeEnterObserver {

    static final String PACK = "pack";

    private static final long serialVersionUID = 1L;

    @Inject
    Instance<Caller> caller;

    @Inject
    PreviewService preview;

    @Inject
    PrintService prints;

    private final Div languages = new Div();
    private final Outline outline = new Outline();
    private final FactList facts = new FactList();
    private final Div paper = new Div();
    private final PhoneFrame phone = new PhoneFrame();
    private final Anchor alone = new Anchor("", text("course.preview.alone"), AnchorTarget.BLANK);
    private final List<RouterLink> languageLinks = new ArrayList<>();
    private String written = "";

    /** Lays out an empty preview; the address fills it. */
    public CoursePreviewView() {
        addClassName("preview-page");
        RouterLink back = new RouterLink(text("course.preview.back"), CoursesView.class);
        back.addClassName("back");
        addComponentAsFirst(back);
        languages.addClassName("language-links");
        languages.getElement().setAttribute("role", "group");
        languages.getElement().setAttribute("aria-label", text("course.preview.languages"));
        alone.setRouterIgnore(true);
        Div beside = new Div(phone, alone);
        beside.addClassName("phone-column");
        add(new Paragraph(text("course.preview.lead")), beside, new Div(languages, outline, paper, facts));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String pack = event.getRouteParameters().get(PACK).orElse("");
        Manifest manifest = preview.outline(caller.get(), pack);
        PreviewAddress address = PreviewAddress.of(
                pack,
                event.getLocation().getQueryParameters(),
                manifest.course().languages(),
                getLocale().getLanguage());
        String wanted = pack + address.language();
        if (!written.equals(wanted)) {
            written = wanted;
            setHeading(Localized.pick(manifest.course().title(), Locale.forLanguageTag(address.language())));
            outline.write(manifest, address);
            writePaper(address);
            facts.write(preview.facts(caller.get(), pack, address.language()));
        }
        writeLanguages(manifest.course().languages(), address);
        outline.mark(address.activity());
        phone.show(address.onPhone(), address.language());
        alone.setHref(address.onPhone());
    }

    private void writePaper(PreviewAddress address) {
        paper.removeAll();
        paper.add(
                new H2(text("course.print")),
                new PrintPanel(address.pack(), address.language(), (form, language) -> prints.print(
                                caller.get(), address.pack(), form, language)
                        .fileName()));
    }

    private void writeLanguages(List<String> spoken, PreviewAddress address) {
        while (languageLinks.size() < spoken.size()) {
            RouterLink link = new RouterLink();
            languageLinks.add(link);
            languages.add(link);
        }
        for (int i = 0; i < spoken.size(); i++) {
            String language = spoken.get(i);
            RouterLink link = languageLinks.get(i);
            link.setRoute(CoursePreviewView.class, new RouteParameters(PACK, address.pack()));
            link.setQueryParameters(address.in(language).parameters());
            link.setText(Localized.ownName(language));
            link.getElement().setAttribute("lang", language);
            link.getElement().setAttribute("aria-current", String.valueOf(language.equals(address.language())));
        }
    }
}
