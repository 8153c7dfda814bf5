package org.bansang.lms.notice.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.bansang.lms.notice.Delivery;
import org.bansang.lms.notice.DeliveryQuery;
import org.bansang.lms.notice.NoticeService;
import org.bansang.lms.organisation.OrganisationService;
import org.bansang.lms.organisation.UnitId;
import org.bansang.lms.organisation.UnitSummary;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.Role;
import org.bansang.lms.shared.ui.DeskAccess;
import org.bansang.lms.shared.ui.DeskLayout;
import org.bansang.lms.shared.ui.EmptyState;
import org.bansang.lms.shared.ui.ListPage;
import org.jspecify.annotations.Nullable;

/**
 * Who of one's unit was told what when by which way, and what came of it.
 */
@Route(value = "notices/deliveries", layout = DeskLayout.class)
@DeskAccess(Role.MANAGER)
public class DeliveriesView extends ListPage {

    private static final long serialVersionUID = 1L;

    /** The page from which one comes here; it belongs to a feature that this one does not know. */
    private static final String COMPLIANCE = "/desk/compliance";

    @Inject
    Instance<Caller> caller;

    @Inject
    NoticeService notices;

    @Inject
    OrganisationService organisation;

    private LedgerAddress address = LedgerAddress.of(QueryParameters.empty());
    private final LedgerFilters filters = new LedgerFilters(address, this::go);
    private final Paragraph held = new Paragraph(text("notice.ledger.held"));
    private final DeliveryGrid grid = new DeliveryGrid();
    private final Anchor back = new Anchor(COMPLIANCE, text("notice.ledger.back"));
    private @Nullable UnitId unit;

    /** Lays out an empty list; the address fills it. */
    public DeliveriesView() {
        addClassName("people-page");
        back.addClassName("back");
        addComponentAsFirst(back);
        setHeading(text("notice.ledger.title"));
        Paragraph about = new Paragraph(text("notice.ledger.about"));
        add(about);
        held.addClassName("warning");
        held.getElement().setAttribute("role", "status");
        grid.setItems(this::page);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = LedgerAddress.of(event.getLocation().getQueryParameters());
        List<UnitSummary> own = organisation.unitsOf(caller.get(), Role.MANAGER);
        if (own.isEmpty()) {
            clear();
            add(new EmptyState(text("notice.ledger.noUnit.title"), text("notice.ledger.noUnit.text")));
            return;
        }
        UnitId chosen = address.unit() == null ? own.get(0).id() : address.unit();
        unit = chosen;
        back.setHref(COMPLIANCE + "?unit=" + chosen);
        List<Delivery> first = notices.deliveries(caller.get(), query(chosen), getLocale(), 0, 1);
        filters.show(address, organisation.unit(caller.get(), chosen), choices(own, chosen));
        held.setVisible(notices.areLettersHeld(caller.get()));
        if (grid.getParent().isEmpty()) {
            add(held, filters, grid);
        }
        grid.setEmptyStateComponent(first.isEmpty() ? nothing() : null);
        grid.getDataProvider().refreshAll();
    }

    /** One's own units and the parts of the one shown. */
    private List<UnitSummary> choices(List<UnitSummary> own, UnitId shown) {
        return Stream.of(
                        own.stream(),
                        Stream.of(organisation.unit(caller.get(), shown)),
                        organisation.children(caller.get(), shown).stream())
                .flatMap(units -> units)
                .distinct()
                .toList();
    }

    private EmptyState nothing() {
        if (!address.isFiltered()) {
            return new EmptyState(text("notice.ledger.empty.title"), text("notice.ledger.empty.text"));
        }
        Button all =
                new Button(text("notice.ledger.all"), click -> go(new LedgerAddress(address.unit(), "", null, null)));
        return new EmptyState(text("notice.ledger.none.title"), text("notice.ledger.none.text"), all);
    }

    private Stream<Delivery> page(Query<Delivery, Void> query) {
        UnitId shown = unit;
        int offset = query.getOffset();
        int limit = query.getLimit();
        return shown == null
                ? Stream.empty()
                : notices.deliveries(caller.get(), query(shown), getLocale(), offset, limit).stream();
    }

    private DeliveryQuery query(UnitId shown) {
        return new DeliveryQuery(shown, address.name(), address.channel(), address.state());
    }

    private void go(LedgerAddress wanted) {
        getUI().ifPresent(ui -> ui.navigate(DeliveriesView.class, wanted.parameters()));
    }

    @Override
    protected void showNarrow(boolean narrow) {
        grid.showNarrow(narrow);
    }
}
