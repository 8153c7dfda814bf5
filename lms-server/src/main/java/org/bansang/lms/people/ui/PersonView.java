package org.bansang.lms.people.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.UUID;
import org.bansang.lms.organisation.UnitId;
import org.bansang.lms.people.CardService;
import org.bansang.lms.people.ConsentGiven;
import org.bansang.lms.people.ConsentService;
import org.bansang.lms.people.OfficialAccessService;
import org.bansang.lms.people.PersonFile;
import org.bansang.lms.people.PersonFileService;
import org.bansang.lms.people.Pin;
import org.bansang.lms.shared.problem.NotFoundException;
import org.bansang.lms.shared.problem.ProblemException;
import org.bansang.lms.shared.problem.UnavailableException;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.CardCode;
import org.bansang.lms.shared.security.PersonId;
import org.bansang.lms.shared.security.Role;
import org.bansang.lms.shared.ui.Days;
import org.bansang.lms.shared.ui.DeskAccess;
import org.bansang.lms.shared.ui.DeskLayout;
import org.bansang.lms.shared.ui.DeskPage;
import org.bansang.lms.shared.ui.DeskPerson;

/**
 * One person as those who serve them in the unit need it: card and PIN first, then what is known, consent and positions.
 */
@Route(value = "people/:" + PersonView.PERSON, layout = DeskLayout.class)
@DeskAccess({Role.FACILITATOR, Role.OFFICIAL, Role.MANAGER})
@StyleSheet("context://assets/people.css")
@StyleSheet("context://assets/positions.css")
public class PersonView extends DeskPage implements BeforeEnterObserver {

    static final String PERSON = "person";

    /** Set in the address right after a registration. */
    static final String NEW = "new";

    private static final long serialVersionUID = 1L;

    @Inject
    Instance<Caller> caller;

    @Inject
    Instance<DeskPerson> helper;

    @Inject
    PersonFileService files;

    @Inject
    CardService cards;

    @Inject
    ConsentService consents;

    @Inject
    OfficialAccessService officials;

    @Inject
    PositionDesk positions;

    @Inject
    ParticularsDesk particulars;

    private final Paragraph lead = new Paragraph();
    private final Div news = new Div();
    private final Div slip = new Div();
    private final Div sections = new Div();

    /** Lays out an empty page; the address says whose it is. */
    public PersonView() {
        addClassName("person-page");
        news.getElement().setAttribute("role", "status");
        lead.addClassName("lead");
        sections.addClassName("person-sections");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PersonFile file = files.file(
                caller.get(), person(event.getRouteParameters().get(PERSON).orElse("")));
        clear();
        news.removeAll();
        news.removeClassNames("card", "news");
        slip.removeAll();
        RouterLink back = new RouterLink(text("people.person.back"), PeopleView.class);
        back.setQueryParameters(
                PeopleAddress.of(event.getLocation().getQueryParameters()).parameters());
        back.addClassName("back");
        addComponentAsFirst(back);
        add(lead, news, slip, sections);
        if (event.getLocation().getQueryParameters().getParameters().containsKey(NEW)) {
            welcome(file);
        }
        show(file);
    }

    private void welcome(PersonFile file) {
        Span title = new Span(text("people.person.new", file.displayName()));
        title.addClassName("title");
        RouterLink next = new RouterLink(text("people.person.next"), RegisterView.class);
        UnitId unit = file.unit();
        if (unit != null) {
            next.setQueryParameters(QueryParameters.of(RegisterView.UNIT, unit.toString()));
        }
        news.addClassNames("card", "news");
        news.add(title, new Paragraph(text("people.person.new.text")), next);
    }

    private void show(PersonFile file) {
        setHeading(file.displayName());
        lead.setText(file.unitName());
        sections.removeAll();
        sections.add(
                access(file),
                new ParticularsSection(file, particulars, () -> saved(file.id())),
                new AgreementSection(file, helper.get().displayName(), consentSteps(file.id())),
                new PositionsPanel(file.id(), file.unitName(), positions),
                log(file));
    }

    private Section access(PersonFile file) {
        return officials
                .of(caller.get(), file.id())
                .<Section>map(found -> new AccessSection(
                        file.displayName(), found, () -> officials.makePassword(caller.get(), file.id())))
                .orElseGet(() -> new CardSection(file, cardSteps(file.id())));
    }

    private void saved(PersonId id) {
        Notification.show(text("people.person.saved"));
        again(id);
    }

    private void again(PersonId id) {
        show(files.file(caller.get(), id));
    }

    private CardSection.Steps cardSteps(PersonId id) {
        return new CardSection.Steps() {
            private static final long serialVersionUID = 1L;

            @Override
            public void issue() {
                cards.issue(caller.get(), id);
                resetPin();
            }

            @Override
            public void resetPin() {
                makePin(id);
            }
        };
    }

    private AgreementSection.Steps consentSteps(PersonId id) {
        return new AgreementSection.Steps() {
            private static final long serialVersionUID = 1L;

            @Override
            public void give(ConsentGiven given) {
                consents.give(caller.get(), id, given);
                again(id);
            }

            @Override
            public void withdraw() {
                consents.withdraw(caller.get(), id);
                slip.removeAll();
                again(id);
            }
        };
    }

    private void makePin(PersonId id) {
        slip.removeAll();
        try {
            Pin pin = cards.resetPin(caller.get(), id);
            PersonFile file = files.file(caller.get(), id);
            String code = CardCode.read(String.valueOf(file.card().code()))
                    .map(CardCode::grouped)
                    .orElse("");
            slip.add(new PinSlip(file.displayName(), code, pin));
        } catch (RuntimeException e) {
            if (!(ProblemException.in(e) instanceof UnavailableException)) {
                throw e;
            }
            Paragraph later = new Paragraph(text("people.card.pin.later"));
            later.addClassName("notice");
            later.getElement().setAttribute("role", "alert");
            slip.add(later);
        }
        again(id);
    }

    private Details log(PersonFile file) {
        UnorderedList lines = new UnorderedList();
        file.events().forEach(event -> {
            String by = event.by().isEmpty() ? text("people.person.platform") : event.by();
            lines.add(new ListItem(
                    new Span(text("people.event." + Words.key(event.kind()))),
                    new Span(text("people.person.log.line", Days.of(event.at()), by))));
        });
        Details log = new Details(text("people.person.log"), lines);
        log.addClassName("log");
        log.setVisible(!file.events().isEmpty());
        return log;
    }

    private static PersonId person(String id) {
        try {
            return new PersonId(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(id);
        }
    }
}
