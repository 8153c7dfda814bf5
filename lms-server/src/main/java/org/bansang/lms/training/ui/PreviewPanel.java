package org.bansang.lms.training.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.function.SerializableFunction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.bansang.lms.shared.ui.Days;
import org.bansang.lms.training.Holder;
import org.bansang.lms.training.ProgrammePreview;

/**
 * Who would get the course, before anybody does: a number, the units, and every name.
 */
class PreviewPanel extends Section {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;
    private static final int FEW_UNITS = 6;

    private final Div counts = new Div();
    private final Grid<Holder> people = new Grid<>();

    PreviewPanel(SerializableFunction<Query<Holder, Void>, Stream<Holder>> page) {
        addClassNames("card", "programme-preview");
        people.setPageSize(PAGE);
        people.setSelectionMode(Grid.SelectionMode.NONE);
        people.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        people.addComponentColumn(this::person).setHeader(getTranslation("training.preview.person"));
        people.getLazyDataView();
        people.setItems(page::apply);
        counts.getElement().setAttribute("role", "status");
        add(new H2(getTranslation("training.preview.title")), counts);
    }

    void show(ProgrammePreview preview, String unit, boolean approved) {
        counts.removeAll();
        people.removeFromParent();
        if (!approved) {
            Paragraph unapproved = new Paragraph(getTranslation("training.preview.unapproved"));
            unapproved.addClassName("warning");
            counts.add(unapproved);
        }
        counts.add(new Paragraph(getTranslation("training.preview.people", preview.people(), unit)));
        if (preview.people() == 0) {
            counts.add(new Paragraph(getTranslation("training.preview.nobody")));
            return;
        }
        if (preview.completed() > 0) {
            counts.add(new Paragraph(getTranslation("training.preview.completed", preview.completed())));
        }
        counts.add(new Paragraph(getTranslation("training.preview.later")));
        units(preview);
        people.getLazyDataView().setItemCountUnknown();
        people.getDataProvider().refreshAll();
        add(people);
    }

    private void units(ProgrammePreview preview) {
        if (preview.units().size() < 2) {
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("unit-counts");
        preview.units().forEach(unit -> {
            Span name = new Span(unit.unitName());
            Span count = new Span(getTranslation("training.preview.count", unit.people(), unit.completed()));
            count.addClassName("quiet");
            ListItem item = new ListItem(name, count);
            item.addClassName("line");
            list.add(item);
        });
        String summary =
                getTranslation("training.preview.units", preview.units().size());
        NativeDetails details = new NativeDetails(summary, list);
        details.setOpen(preview.units().size() <= FEW_UNITS);
        counts.add(details);
    }

    private Div person(Holder holder) {
        Span name = new Span(holder.name());
        name.addClassName("title");
        Div head = new Div(name);
        head.addClassName("line");
        String completed = holder.completedAt();
        if (completed != null) {
            Span done = new Span(getTranslation("training.preview.done", Days.of(Instant.parse(completed))));
            done.addClassNames("badge", "complete");
            head.add(done);
        }
        Div where = new Div(
                new Span(holder.unitName()),
                new Span(getTranslation("training.preview.since", Days.of(LocalDate.parse(holder.since())))));
        where.addClassName("quiet");
        return new Div(head, where);
    }
}
