package org.bansang.lms.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.List;

/**
 * Things one under another that a person adds, moves and takes away. What was taken away leaves a line behind from
 * which it comes back to the same place, until the page is left.
 *
 * @param <C> what stands in a row
 */
class Rows<C extends Component> extends Div {

    private static final long serialVersionUID = 1L;

    private final Class<C> kind;
    private final Naming<C> naming;
    private final SerializableRunnable changed;
    private final Span told = new Span();

    /** How a row is called, for eyes and ears. */
    interface Naming<C> extends Serializable {
        String of(C body, int number);
    }

    Rows(Class<C> kind, Naming<C> naming, SerializableRunnable changed) {
        this.kind = kind;
        this.naming = naming;
        this.changed = changed;
        addClassName("rows");
        told.addClassName("heard-only");
        told.getElement().setAttribute("role", "status");
        add(told);
    }

    /** What stands here, in its order. */
    List<C> bodies() {
        return rows().stream().map(row -> kind.cast(row.body())).toList();
    }

    /** Adds one that was there before anybody edited. */
    void show(C body) {
        addComponentAtIndex(getComponentCount() - 1, row(body));
        rename();
    }

    /** Adds one that somebody wants to write now. */
    void addLast(C body) {
        show(body);
        changed.run();
    }

    /** Calls each row by its name anew. */
    final void rename() {
        List<Row> rows = rows();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            row.name(naming.of(kind.cast(row.body()), i + 1), i == 0, i == rows.size() - 1);
        }
    }

    private List<Row> rows() {
        return getChildren().filter(Row.class::isInstance).map(Row.class::cast).toList();
    }

    private Row row(C body) {
        Row[] made = new Row[1];
        made[0] = new Row(body, act -> act(made[0], act));
        return made[0];
    }

    private void act(Row row, Row.Act act) {
        if (act == Row.Act.AWAY) {
            takeAway(row);
            return;
        }
        List<Row> rows = rows();
        int to = rows.indexOf(row) + (act == Row.Act.UP ? -1 : 1);
        if (to < 0 || to >= rows.size()) {
            return;
        }
        int place = indexOf(rows.get(to));
        remove(row);
        addComponentAtIndex(place, row);
        rename();
        row.focus(act);
        told.setText(getTranslation("authoring.row.moved", to + 1, rows.size()));
        changed.run();
    }

    private void takeAway(Row row) {
        String called = row.getElement().getAttribute("aria-label");
        Div gone = new Div(new Span(getTranslation("authoring.row.gone", called)));
        NativeButton back = new NativeButton(getTranslation("authoring.row.back"));
        back.getElement().setAttribute("type", "button");
        back.addClassName("text-button");
        back.addClickListener(click -> {
            replace(gone, row);
            rename();
            changed.run();
        });
        gone.add(back);
        gone.addClassName("row-gone");
        replace(row, gone);
        rename();
        back.getElement().callJsFunction("focus");
        changed.run();
    }
}
