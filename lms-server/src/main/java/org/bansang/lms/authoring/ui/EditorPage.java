package org.bansang.lms.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bansang.content.problem.Problem;
import org.bansang.lms.authoring.DraftAction;
import org.bansang.lms.authoring.DraftCheckService;
import org.bansang.lms.authoring.DraftDetail;
import org.bansang.lms.authoring.DraftService;
import org.bansang.lms.authoring.DraftTextService;
import org.bansang.lms.authoring.Editable;
import org.bansang.lms.authoring.Remark;
import org.bansang.lms.shared.problem.ConflictException;
import org.bansang.lms.shared.problem.OutdatedException;
import org.bansang.lms.shared.problem.ProblemException;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.ui.AddressWords;
import org.bansang.lms.shared.ui.DeskPage;
import org.jspecify.annotations.Nullable;

/**
 * The frame of a form for one text of a draft in one language: it opens and saves the text, says what lint found, shows
 * the phone beside it, and never loses a word that somebody typed.
 */
@StyleSheet("context://assets/studio.css")
abstract class EditorPage<T extends Serializable> extends DeskPage implements BeforeEnterObserver, BeforeLeaveObserver {

    static final String ACTIVITY = "activity";
    static final String LANGUAGE = "lang";

    private static final long serialVersionUID = 1L;

    @Inject
    Instance<Caller> caller;

    @Inject
    DraftService drafts;

    @Inject
    DraftTextService texts;

    @Inject
    DraftCheckService checks;

    @Inject
    Clock clock;

    private final SaveBar bar = new SaveBar(this::save);
    private final RemarkSummary summary = new RemarkSummary();
    private final RemarkList general = new RemarkList();
    private final LanguageTabs languages = new LanguageTabs();
    private final EditorSide side = new EditorSide();
    private final Div form = new Div();
    private final RouterLink back = new RouterLink();
    private @Nullable Opened<T> opened;

    /** What is open: where it stands, what it said when it was read, and the revision to save it with. */
    private record Opened<T extends Serializable>(EditorPlace place, T base, int revision) implements Serializable {}

    EditorPage() {
        addClassName("editor-page");
        back.addClassName("back");
        addComponentAsFirst(back);
        form.addClassName("editor-form");
        Div top = new Div(bar, summary);
        top.addClassName("editor-top");
        add(languages, new PhoneSwitch(this), top, general, form, side);
    }

    abstract Editable<T> read(EditorPlace place);

    abstract int write(EditorPlace place, int revision, T text);

    /** The fields with that text; {@link #changed} is to be called whenever one changes. */
    abstract Component fields(EditorPlace place, T text, FactShelf facts);

    abstract T collect();

    /** Puts remarks where they belong, and gives all places for remarks in the order of the page. */
    abstract List<RemarkList> mark(List<Remark> remarks);

    /** The text of the source language, to be read beside a translation. */
    abstract Component original(T source, FactShelf facts);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteParameters parameters = event.getRouteParameters();
        DraftDetail detail = drafts.draft(caller.get(), DraftView.draftOf(parameters));
        EditorPlace place = EditorPlace.of(
                detail,
                parameters.get(ACTIVITY).orElse(""),
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter(LANGUAGE)
                        .orElse(""));
        setHeading(inLanguage(place.activity().title()));
        back.setText(text("authoring.back.draft"));
        back.setRoute(
                DraftView.class,
                new RouteParameters(DraftView.DRAFT, place.draft().toString()));
        open(detail, place);
    }

    private void open(DraftDetail detail, EditorPlace place) {
        boolean mayWrite = detail.may().contains(DraftAction.EDIT);
        bar.setVisible(mayWrite);
        if (mayWrite) {
            fill(place);
        } else {
            opened = null;
            form.removeAll();
            form.add(new Paragraph(
                    text("authoring.closed." + AddressWords.word(detail.draft().state()))));
            form.add(original(read(place).text(), shelf(place)));
        }
        Set<String> missing = !mayWrite || read(place).written() ? Set.of() : Set.of(place.language());
        languages.show(getClass(), place, missing);
        side.show(place.isTranslation() ? original(read(place.original()).text(), shelf(place.original())) : null);
        check(place);
    }

    private void fill(EditorPlace place) {
        Editable<T> read = read(place);
        opened = new Opened<>(place, read.text(), read.revision());
        form.removeAll();
        if (!read.written()) {
            Paragraph missing = new Paragraph(text("authoring.untranslated"));
            missing.addClassName("warning");
            form.add(missing);
        }
        form.add(fields(place, read.text(), shelf(place)));
        bar.opened();
    }

    final void changed() {
        bar.changed();
    }

    private void save() {
        Opened<T> now = opened;
        if (now != null) {
            save(now, collect());
        }
    }

    /** Saves; when somebody changed another text of the draft meanwhile, that is no reason to ask. */
    private void save(Opened<T> from, T text) {
        try {
            saved(from, text, write(from.place(), from.revision(), text));
        } catch (RuntimeException e) {
            switch (ProblemException.in(e)) {
                case OutdatedException outdated -> saveAgain(from, text);
                case ConflictException closed -> Ask.warn(text("authoring.save.closed"));
                case null, default -> throw e;
            }
        }
    }

    private void saveAgain(Opened<T> from, T text) {
        Editable<T> theirs = read(from.place());
        Opened<T> now = new Opened<>(from.place(), theirs.text(), theirs.revision());
        if (theirs.text().equals(from.base())) {
            save(now, text);
        } else {
            Ask.whoseText(() -> save(now, text), () -> {
                fill(from.place());
                check(from.place());
            });
        }
    }

    private void saved(Opened<T> from, T text, int revision) {
        Editable<T> stored = read(from.place());
        opened = new Opened<>(from.place(), stored.revision() == revision ? stored.text() : text, revision);
        bar.saved(Instant.now(clock));
        check(from.place());
    }

    private void check(EditorPlace place) {
        List<Remark> remarks = checks.remarks(caller.get(), place.draft(), place.at());
        List<RemarkList> places = new ArrayList<>(List.of(general));
        general.show(opened == null ? problems(remarks) : problems(unplaced(remarks)));
        places.addAll(opened == null ? List.of() : mark(remarks));
        summary.show(problems(remarks), places);
        String activity = place.activity().id();
        side.preview(
                checks.preview(caller.get(), place.draft()).map(pack -> "/learn/#/preview/" + pack + "/" + activity),
                place.language());
    }

    private static List<Remark> unplaced(List<Remark> remarks) {
        return remarks.stream().filter(remark -> remark.part().isEmpty()).toList();
    }

    static List<Problem> problems(List<Remark> remarks) {
        return remarks.stream().map(Remark::problem).toList();
    }

    private FactShelf shelf(EditorPlace place) {
        return FactShelf.of(texts.facts(caller.get(), place.draft()), place.language(), LocalDate.now(clock));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (bar.isUnsaved()) {
            BeforeLeaveEvent.ContinueNavigationAction going = event.postpone();
            Ask.beforeLeaving(() -> saveAndGo(going), () -> go(going), going::cancel);
        }
    }

    private void saveAndGo(BeforeLeaveEvent.ContinueNavigationAction going) {
        save();
        if (bar.isUnsaved()) {
            going.cancel();
        } else {
            going.proceed();
        }
    }

    private void go(BeforeLeaveEvent.ContinueNavigationAction going) {
        bar.opened();
        going.proceed();
    }
}
