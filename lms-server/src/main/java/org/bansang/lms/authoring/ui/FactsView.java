package org.bansang.lms.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bansang.content.edit.FactText;
import org.bansang.content.problem.Severity;
import org.bansang.lms.authoring.DraftAction;
import org.bansang.lms.authoring.DraftCheckService;
import org.bansang.lms.authoring.DraftDetail;
import org.bansang.lms.authoring.DraftId;
import org.bansang.lms.authoring.DraftService;
import org.bansang.lms.authoring.DraftTextService;
import org.bansang.lms.course.CourseService;
import org.bansang.lms.course.PreviewService;
import org.bansang.lms.shared.problem.NotFoundException;
import org.bansang.lms.shared.problem.OutdatedException;
import org.bansang.lms.shared.problem.ProblemException;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.Role;
import org.bansang.lms.shared.ui.DeskAccess;
import org.bansang.lms.shared.ui.DeskLayout;
import org.bansang.lms.shared.ui.DeskPage;
import org.bansang.lms.shared.ui.SearchField;
import org.jspecify.annotations.Nullable;

/**
 * The facts that courses rely on, in a draft of their book: found by any words, those to be checked first on top.
 */
@Route(value = "drafts/:" + DraftView.DRAFT + "/facts", layout = DeskLayout.class)
@DeskAccess({Role.TRAINER, Role.REVIEWER})
@StyleSheet("context://assets/studio.css")
public class FactsView extends DeskPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 60;
    private static final int MONTHS = 3;

    @Inject
    Instance<Caller> caller;

    @Inject
    DraftService drafts;

    @Inject
    DraftTextService texts;

    @Inject
    DraftCheckService checks;

    @Inject
    CourseService courses;

    @Inject
    PreviewService versions;

    @Inject
    Clock clock;

    private final UnorderedList list = new UnorderedList();
    private final Paragraph count = new Paragraph();
    private final RemarkList remarks = new RemarkList();
    private final Checkbox onlyStale = new Checkbox(text("authoring.facts.only-stale"));
    private final SearchField search =
            new SearchField(text("authoring.pick.search"), text("authoring.pick.example"), words -> show());
    private Map<String, List<String>> users = Map.of();
    private List<FactText> facts = List.of();
    private @Nullable DraftDetail detail;

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        DraftId id = DraftView.draftOf(event.getRouteParameters());
        clear();
        setHeading(text("authoring.facts.title"));
        RouterLink back = new RouterLink(text("authoring.back.draft"), DraftView.class, DraftView.parameters(id));
        back.addClassName("back");
        addComponentAsFirst(back);
        search.addClassName("wide");
        onlyStale.addValueChangeListener(changed -> show());
        Div tools = new Div(search, onlyStale);
        tools.addClassName("filters");
        list.addClassName("fact-list");
        count.addClassName("count");
        count.getElement().setAttribute("role", "status");
        users = users();
        add(new Paragraph(text("authoring.facts.lead")), tools);
        read(id);
        if (mayWrite()) {
            Button more =
                    new Button(text("authoring.fact.new"), VaadinIcon.PLUS.create(), click -> edit(fresh(), true));
            more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            add(more);
        }
        add(count, remarks, list);
    }

    private void read(DraftId id) {
        detail = drafts.draft(caller.get(), id);
        facts = texts.facts(caller.get(), id);
        remarks.show(checks.lint(caller.get(), id).stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList());
        show();
    }

    private boolean mayWrite() {
        return open().may().contains(DraftAction.EDIT);
    }

    private DraftDetail open() {
        if (detail == null) {
            throw new NotFoundException(DraftView.DRAFT);
        }
        return detail;
    }

    private FactText fresh() {
        LocalDate today = LocalDate.now(clock);
        return new FactText("", Map.of("vi", "", "en", ""), "", today, today.plusMonths(MONTHS), "H");
    }

    private void show() {
        LocalDate today = LocalDate.now(clock);
        FactShelf shelf = FactShelf.of(facts, getLocale().getLanguage(), today);
        Set<String> found =
                shelf.find(search.getValue()).stream().map(FactShelf.Choice::id).collect(Collectors.toSet());
        List<FactText> shown = facts.stream()
                .filter(fact -> found.contains(fact.id()))
                .filter(fact -> !onlyStale.getValue() || fact.reviewBy().isBefore(today))
                .sorted(Comparator.comparing(FactText::reviewBy).thenComparing(FactText::id))
                .toList();
        count.setText(text("authoring.facts.count", shown.size()));
        list.removeAll();
        shown.stream().limit(SHOWN).forEach(fact -> list.add(item(fact, today)));
        if (shown.size() > SHOWN) {
            list.add(new ListItem(text("authoring.facts.more", shown.size() - SHOWN)));
        }
    }

    private FactItem item(FactText fact, LocalDate today) {
        FactItem item = new FactItem(fact, today, users.getOrDefault(fact.id(), List.of()));
        if (mayWrite()) {
            item.offer(() -> edit(fact, false));
        }
        return item;
    }

    private void edit(FactText fact, boolean added) {
        Set<String> taken = facts.stream().map(FactText::id).collect(Collectors.toSet());
        new FactDialog(fact, added ? taken : Set.of(), changed -> save(fact, changed)).open();
    }

    private void save(FactText base, FactText changed) {
        DraftId id = open().draft().id();
        try {
            write(id, open().draft().revision(), changed);
        } catch (RuntimeException e) {
            if (!(ProblemException.in(e) instanceof OutdatedException)) {
                throw e;
            }
            read(id);
            boolean same = facts.stream()
                    .filter(fact -> fact.id().equals(base.id()))
                    .findFirst()
                    .map(base::equals)
                    .orElse(true);
            int revision = open().draft().revision();
            if (same) {
                write(id, revision, changed);
            } else {
                Ask.whoseText(() -> write(id, revision, changed), this::show);
            }
        }
    }

    private void write(DraftId id, int revision, FactText fact) {
        texts.saveFact(caller.get(), id, revision, fact);
        read(id);
        Ask.tell(text("authoring.fact.saved"));
    }

    /** Which courses that are live rely on a fact. */
    private Map<String, List<String>> users() {
        Map<String, List<String>> found = new HashMap<>();
        courses.catalogue().forEach(course -> versions.facts(
                        caller.get(), course.pack(), course.languages().get(0))
                .forEach(fact -> found.computeIfAbsent(fact.id(), id -> new ArrayList<>())
                        .add(inLanguage(course.title()))));
        return found;
    }
}
