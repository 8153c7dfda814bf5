package org.bansang.lms.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableConsumer;

/**
 * One of several things that stand in an order, with the ways to move it and to take it away.
 */
class Row extends Div {

    private static final long serialVersionUID = 1L;

    private final Component body;
    private final Span name = new Span();
    private final NativeButton up;
    private final NativeButton down;
    private final NativeButton away;

    /** What somebody does with a row. */
    enum Act {
        UP,
        DOWN,
        AWAY
    }

    Row(Component body, SerializableConsumer<Act> act) {
        this.body = body;
        this.up = tool(VaadinIcon.ARROW_UP, Act.UP, act);
        this.down = tool(VaadinIcon.ARROW_DOWN, Act.DOWN, act);
        this.away = tool(VaadinIcon.TRASH, Act.AWAY, act);
        addClassName("row");
        name.addClassName("row-name");
        Div tools = new Div(up, down, away);
        tools.addClassName("row-tools");
        Div head = new Div(name, tools);
        if (body instanceof Headed headed) {
            name.addClassName("heard-only");
            head.addComponentAsFirst(headed.head());
        }
        head.addClassName("row-head");
        add(head, body);
        getElement().setAttribute("role", "group");
    }

    Component body() {
        return body;
    }

    /** Says which one it is and where it stands. */
    void name(String called, boolean first, boolean last) {
        name.setText(called);
        getElement().setAttribute("aria-label", called);
        label(up, "authoring.row.up", called, !first);
        label(down, "authoring.row.down", called, !last);
        label(away, "authoring.row.away", called, true);
    }

    /** Keeps the hand where it was after a move. */
    void focus(Act act) {
        NativeButton wanted = act == Act.UP ? up : down;
        (wanted.isEnabled() ? wanted : act == Act.UP ? down : up).getElement().callJsFunction("focus");
    }

    private static void label(NativeButton button, String key, String called, boolean enabled) {
        String words = button.getTranslation(key, called);
        button.getElement().setAttribute("aria-label", words).setAttribute("title", words);
        button.setEnabled(enabled);
    }

    private static NativeButton tool(VaadinIcon icon, Act act, SerializableConsumer<Act> done) {
        NativeButton button = new NativeButton();
        button.add(icon.create());
        button.getElement().setAttribute("type", "button");
        button.addClassName("icon-button");
        button.addClickListener(click -> done.accept(act));
        return button;
    }
}
