package org.bansang.lms.shared.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Puts a view into the menu and on the first page of those who may open it.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface DeskMenu {

    /** Place in the menu, small numbers first. */
    int order();

    /** Prefix of two texts: {@code <key>.title} and {@code <key>.about}. */
    String key();

    /** The sign beside the words. */
    VaadinIcon icon();
}
