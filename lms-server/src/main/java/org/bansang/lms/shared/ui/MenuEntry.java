package org.bansang.lms.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouteConfiguration;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.Role;
import org.jspecify.annotations.Nullable;

/**
 * A view in somebody's menu. The entries are read from the annotations of the views, so that the frame of the desk
 * knows no feature.
 */
record MenuEntry(Class<? extends Component> view, int order, String key, VaadinIcon icon) implements Serializable {

    static List<MenuEntry> of(Caller caller) {
        return RouteConfiguration.forSessionScope().getAvailableRoutes().stream()
                .map(route -> entry(route.getNavigationTarget()))
                .filter(Objects::nonNull)
                .filter(entry -> DeskGuard.permits(caller, entry.view()))
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .toList();
    }

    private static @Nullable MenuEntry entry(Class<? extends Component> view) {
        DeskMenu menu = view.getAnnotation(DeskMenu.class);
        return menu == null ? null : new MenuEntry(view, menu.order(), menu.key(), menu.icon());
    }

    /** Whether it opens for whoever is signed in, whatever the role. */
    boolean isForEverybody() {
        DeskAccess access = view.getAnnotation(DeskAccess.class);
        return access != null && Arrays.asList(access.value()).contains(Role.RESIDENT);
    }

    String titleKey() {
        return key + ".title";
    }

    String aboutKey() {
        return key + ".about";
    }
}
