package org.bansang.lms.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.History;
import com.vaadin.flow.component.page.History.HistoryStateChangeEvent;
import com.vaadin.flow.component.page.History.HistoryStateChangeHandler;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.communication.IndexHtmlResponse;

/**
 * Lets the page follow the browser's back and forward buttons, however fast somebody presses them: each step is told to
 * the server, which shows the address of the last one. Vaadin's own router takes a step, takes it back, asks the server
 * and takes it again; a second step meanwhile is lost, or leaves a page that is not that of its address.
 */
final class HistorySteps {

    private static final String SCRIPT = "/assets/desk-history.js";
    private static final String STEP = "desk-step";
    private static final String PATH = "event.detail.path";
    private static final String QUERY = "event.detail.query";

    private static final String TAKE =
            """
            const desk = this;
            window.addEventListener($0, step => {
                if (desk.isConnected) {
                    step.preventDefault();
                    desk.dispatchEvent(new CustomEvent($0, { detail: step.detail }));
                }
            });
            """;

    /** What the menu waits for to mark where one is. */
    private static final String ARRIVED =
            """
            const { pathname, search } = window.location;
            window.dispatchEvent(new CustomEvent('vaadin-navigated', { detail: { pathname, search } }));
            """;

    private HistorySteps() {}

    /** Before anything of Vaadin's is read. */
    static void prepare(IndexHtmlResponse page) {
        page.getDocument().head().prependElement("script").attr("src", SCRIPT);
    }

    static void follow(UI page) {
        page.getElement()
                .addEventListener(STEP, step -> {
                    var where = step.getEventData();
                    go(page, where.path(PATH).asString(), where.path(QUERY).asString());
                })
                .addEventData(PATH)
                .addEventData(QUERY);
        page.getElement().executeJs(TAKE, STEP);
    }

    private static void go(UI page, String path, String query) {
        History history = page.getPage().getHistory();
        HistoryStateChangeHandler router = history.getHistoryStateChangeHandler();
        if (router != null) {
            Location there = new Location(path, QueryParameters.fromString(query));
            router.onHistoryStateChange(new HistoryStateChangeEvent(history, null, there, NavigationTrigger.HISTORY));
            page.getPage().executeJs(ARRIVED);
        }
    }
}
