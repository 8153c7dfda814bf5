package org.bansang.lms.training.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import org.bansang.lms.notice.ui.DeliveriesView;
import org.bansang.lms.organisation.UnitId;
import org.bansang.lms.organisation.UnitSummary;
import org.bansang.lms.training.ui.ComplianceAddress.Show;

/**
 * Above the numbers: which of one's own units, parts or people, what was sent, and the same people as a file.
 */
class ComplianceTools extends Div {

    private static final long serialVersionUID = 1L;

    private final Select<UnitSummary> ownUnit = new Select<>();
    private final Nav faces = new Nav();
    private final Div files = new Div();
    private ComplianceAddress address = ComplianceAddress.start();

    ComplianceTools(SerializableConsumer<ComplianceAddress> go) {
        addClassName("tools");
        ownUnit.setAriaLabel(getTranslation("compliance.ownUnit"));
        ownUnit.setItemLabelGenerator(UnitSummary::name);
        ownUnit.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                go.accept(address.at(event.getValue().id()));
            }
        });
        faces.addClassName("faces");
        faces.getElement().setAttribute("aria-label", getTranslation("compliance.show"));
        files.addClassName("files");
        add(ownUnit, faces, files);
    }

    void show(
            ComplianceAddress shown,
            UnitId unit,
            List<UnitSummary> own,
            UnitSummary top,
            boolean hasParts,
            boolean people) {
        this.address = shown;
        ownUnit.setVisible(own.size() > 1);
        ownUnit.setItems(own);
        ownUnit.setValue(own.contains(top) ? top : null);
        faces.removeAll();
        if (hasParts) {
            faces.add(face("compliance.show.units", shown.showing(Show.UNITS), !people));
            faces.add(face("compliance.show.people", shown.showing(Show.PEOPLE), people));
        }
        faces.add(ledger(unit));
        files.removeAll();
        files.add(new Span(getTranslation("compliance.files")), file(shown, unit, "xlsx"), file(shown, unit, "csv"));
    }

    private RouterLink face(String key, ComplianceAddress to, boolean current) {
        RouterLink face = new RouterLink(getTranslation(key), ComplianceView.class);
        face.setQueryParameters(to.parameters());
        if (current) {
            face.getElement().setAttribute("aria-current", "page");
        }
        return face;
    }

    private RouterLink ledger(UnitId unit) {
        RouterLink ledger = new RouterLink(getTranslation("compliance.ledger"), DeliveriesView.class);
        ledger.setQueryParameters(QueryParameters.of("unit", unit.toString()));
        return ledger;
    }

    private Anchor file(ComplianceAddress shown, UnitId unit, String ending) {
        Anchor file = new Anchor(
                shown.file(unit, ending, getLocale().getLanguage()), getTranslation("compliance.file." + ending));
        file.getElement().setAttribute("download", true);
        file.setRouterIgnore(true);
        file.getElement().setAttribute("aria-label", getTranslation("compliance.file." + ending + ".label"));
        file.addComponentAsFirst(VaadinIcon.DOWNLOAD_ALT.create());
        return file;
    }
}
