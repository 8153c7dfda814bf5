package org.bansang.lms.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParameters;

/**
 * Addresses of views, for the cells of long lists. Such cells are templates that the browser fills with a few values a
 * row: as components, fifty rows would cost the server and a weak line several times as much.
 */
public final class ViewLink {

    private ViewLink() {}

    /** The address of a view within the desk. */
    public static String to(Class<? extends Component> view, QueryParameters query) {
        return to(view, RouteParameters.empty(), query);
    }

    /** The address of a view of one thing within the desk. */
    public static String to(Class<? extends Component> view, RouteParameters of, QueryParameters query) {
        String path = RouteConfiguration.forSessionScope().getUrl(view, of);
        return new Location(path, query).getPathWithQueryParameters();
    }
}
