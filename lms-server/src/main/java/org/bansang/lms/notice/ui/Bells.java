package org.bansang.lms.notice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.stream.Stream;

/**
 * Finds the bell of a page, wherever the frame has put it.
 */
final class Bells {

    private Bells() {}

    static Stream<Bell> of(UI page) {
        return below(page).filter(Bell.class::isInstance).map(Bell.class::cast);
    }

    private static Stream<Component> below(Component component) {
        return Stream.concat(Stream.of(component), component.getChildren().flatMap(Bells::below));
    }
}
