package org.bansang.lms.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.bansang.lms.organisation.OrganisationService;
import org.bansang.lms.organisation.UnitId;
import org.bansang.lms.organisation.UnitSummary;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.ui.DeskPage;
import org.bansang.lms.shared.ui.EmptyState;
import org.bansang.lms.shared.ui.Folding;
import org.bansang.lms.shared.ui.SearchField;
import org.jspecify.annotations.Nullable;

/**
 * A list that is searched by words, narrowed to a unit and turned page by page: one shape for people and for teams.
 */
abstract class SearchPage extends DeskPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    @Inject
    Instance<Caller> caller;

    @Inject
    OrganisationService organisation;

    private final String texts;
    private final SearchField search;
    private final ComboBox<UnitSummary> unit = new ComboBox<>();
    private final Div filters = new Div();
    private final Div results = new Div();
    private PeopleAddress address = PeopleAddress.of(QueryParameters.empty());
    private String words = "";

    /**
     * Lays out an empty page; the address fills it.
     *
     * @param texts what the keys of its texts begin with
     */
    SearchPage(String texts) {
        this.texts = texts;
        setHeading(text(texts + ".title"));
        search = new SearchField(
                text(texts + ".search"),
                text(texts + ".search.example"),
                typed -> go(address.searching(SearchWords.ofSession().mark(typed))));
        search.addClassName("wide");
        unit.setLabel(text(texts + ".unit"));
        unit.setItemLabelGenerator(UnitSummary::name);
        unit.setOverlayWidth("20rem");
        unit.addValueChangeListener(event -> {
            if (event.isFromClient() && (event.getValue() != null || unit.isClearButtonVisible())) {
                go(address.at(event.getValue() == null ? null : event.getValue().id()));
            }
        });
        filters.add(search, unit);
        filters.addClassName("filters");
        results.getElement().setAttribute("aria-live", "polite");
        add(filters, results);
    }

    /** The units in which the caller may look. */
    abstract List<UnitSummary> own();

    /** Finds and lays out one page. */
    abstract void show(Div into, String words, @Nullable UnitId unit, int page);

    /** No unit chosen means all of one's own, with these words in the empty field. */
    final void offerEverywhere(String placeholder) {
        unit.setPlaceholder(placeholder);
        unit.setClearButtonVisible(true);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PeopleAddress asked = PeopleAddress.of(event.getLocation().getQueryParameters());
        words = SearchWords.ofSession().words(asked.search());
        address = words.isEmpty() && !asked.search().isEmpty() ? asked.searching("") : asked;
        List<UnitSummary> own = own();
        results.removeAll();
        filters.setVisible(!own.isEmpty());
        if (own.isEmpty()) {
            results.add(new EmptyState(text(texts + ".noUnit.title"), text(texts + ".noUnit.text")));
            return;
        }
        search.show(words);
        UnitId first = unit.isClearButtonVisible() ? null : own.get(0).id();
        UnitId shown = address.unit() == null ? first : address.unit();
        showUnits(own, shown);
        show(results, words, shown, address.page());
    }

    /** A link may have led to a unit further down than the list reaches. */
    private void showUnits(List<UnitSummary> own, @Nullable UnitId shown) {
        List<UnitSummary> units = new ArrayList<>(own);
        own.forEach(one -> units.addAll(organisation.children(caller.get(), one.id())));
        UnitSummary chosen = shown == null ? null : organisation.unit(caller.get(), shown);
        if (chosen != null && !units.contains(chosen)) {
            units.add(chosen);
        }
        unit.setItems((each, typed) -> Folding.holds(each.name(), typed), units);
        unit.setValue(chosen);
        unit.setVisible(units.size() > 1);
    }

    /** What the list shows now, so that whoever goes on from it finds back. */
    final QueryParameters here() {
        return address.parameters();
    }

    /** What stands there when nothing was found: why, and a way on. */
    final EmptyState nothing(Component... whenEmpty) {
        PeopleAddress whole =
                unit.isClearButtonVisible() ? PeopleAddress.of(QueryParameters.empty()) : address.searching("");
        boolean narrowed = !words.isEmpty() || (unit.isClearButtonVisible() && address.unit() != null);
        if (!narrowed) {
            return new EmptyState(text(texts + ".nobody.title"), text(texts + ".nobody.text"), whenEmpty);
        }
        Button all = new Button(text(texts + ".all"), click -> go(whole));
        return new EmptyState(text(texts + ".none.title"), text(texts + ".none.text"), all);
    }

    /** The way to the pages before and after. */
    final Div turning(boolean more) {
        Button earlier = new Button(text("people.list.earlier"), click -> go(address.turned(-1)));
        earlier.setEnabled(address.page() > 0);
        Button later = new Button(text("people.list.later"), click -> go(address.turned(1)));
        later.setEnabled(more);
        Div turning = new Div(earlier, new Div(text("people.list.page", address.page() + 1)), later);
        turning.addClassName("turning");
        turning.setVisible(more || address.page() > 0);
        return turning;
    }

    private void go(PeopleAddress wanted) {
        getUI().ifPresent(ui -> ui.navigate(getClass(), wanted.parameters()));
    }
}
