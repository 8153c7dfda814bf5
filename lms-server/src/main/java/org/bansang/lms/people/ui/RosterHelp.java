package org.bansang.lms.people.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/**
 * Explains the columns of a roster to whoever prepares one.
 */
class RosterHelp extends Details {

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS =
            List.of("login", "display_name", "email", "unit_code", "role", "valid_from", "valid_to", "language");

    RosterHelp() {
        setSummaryText(getTranslation("positions.import.help"));
        DescriptionList columns = new DescriptionList();
        columns.addClassName("particulars");
        COLUMNS.forEach(column -> columns.add(
                new DescriptionList.Term(getTranslation("positions.import.heading." + column)),
                new DescriptionList.Description(getTranslation("positions.import.column." + column))));
        add(
                columns,
                new Paragraph(getTranslation("positions.import.help.rule")),
                new Paragraph(getTranslation("positions.import.help.excel")));
    }
}
