package org.bansang.lms.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.Page;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;

/**
 * A view of many lines that stands in its address: whatever somebody chooses becomes another address, and entering that
 * shows it. On a narrow screen it lays its lines out as cards.
 */
public abstract class ListPage extends DeskPage implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int NARROW = 800;

    private @Nullable Registration resizing;

    /** Whether the window was narrow when it said so last; known before the page is attached. */
    protected static boolean isNarrow() {
        return UI.getCurrent().getPage().getExtendedClientDetails().getWindowInnerWidth() < NARROW;
    }

    /** Lays the lines out for a narrow screen, or for a wide one. */
    protected abstract void showNarrow(boolean narrow);

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        Page page = event.getUI().getPage();
        showNarrow(isNarrow());
        resizing = page.addBrowserWindowResizeListener(resized -> showNarrow(resized.getWidth() < NARROW));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (resizing != null) {
            resizing.remove();
        }
        super.onDetach(event);
    }
}
