package org.bansang.lms.authoring.ui;

import com.vaadin.flow.component.Component;

/**
 * Something in a row that has more to offer beside its name than words.
 */
interface Headed {

    /** What stands in the place of the name for eyes; ears still hear the name. */
    Component head();
}
