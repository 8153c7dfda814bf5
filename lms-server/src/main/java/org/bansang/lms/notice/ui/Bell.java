package org.bansang.lms.notice.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLink;

/**
 * The way to one's notices, with the number of those not read; it looks anew whenever a view opens.
 */
class Bell extends RouterLink implements AfterNavigationObserver {

    private static final long serialVersionUID = 1L;
    private static final int MOST_SHOWN = 99;

    private final SerializableSupplier<Long> unread;
    private final Span count = new Span();

    Bell(SerializableSupplier<Long> unread) {
        this.unread = unread;
        setRoute(NoticesView.class);
        addClassName("bell");
        count.addClassName("bell-count");
        count.getElement().setAttribute("aria-hidden", "true");
        var icon = VaadinIcon.BELL.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        add(icon, count);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        look();
    }

    final void look() {
        long waiting = unread.get();
        count.setText(waiting > MOST_SHOWN ? MOST_SHOWN + "+" : String.valueOf(waiting));
        count.setVisible(waiting > 0);
        String label = getTranslation("notice.bell", waiting);
        getElement().setAttribute("aria-label", label);
        getElement().setAttribute("title", label);
    }
}
