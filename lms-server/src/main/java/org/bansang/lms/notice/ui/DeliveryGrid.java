package org.bansang.lms.notice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.bansang.lms.notice.Channel;
import org.bansang.lms.notice.Delivery;
import org.bansang.lms.notice.DeliveryState;
import org.bansang.lms.notice.DeliveryTrouble;
import org.bansang.lms.shared.time.TimeSource;
import org.bansang.lms.shared.ui.AddressWords;
import org.bansang.lms.shared.ui.ListGrid;

/**
 * The lines of the ledger: five columns where there is room, one that says the same on a phone.
 */
class DeliveryGrid extends ListGrid<Delivery> {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT);

    DeliveryGrid() {
        addClassName("not-clickable");
    }

    @Override
    protected void addCard() {
        addComponentColumn(this::summary).setHeader(header("person"));
    }

    @Override
    protected void addWideColumns() {
        addComponentColumn(DeliveryGrid::person).setHeader(header("person")).setFlexGrow(2);
        addColumn(Delivery::title).setHeader(header("title")).setFlexGrow(3);
        addColumn(this::channel).setHeader(header("channel")).setWidth("8rem").setFlexGrow(0);
        addComponentColumn(this::result)
                .setHeader(header("state"))
                .setWidth("14.5rem")
                .setFlexGrow(0);
        addColumn(row -> moment(row.at()))
                .setHeader(header("at"))
                .setWidth("11rem")
                .setFlexGrow(0);
    }

    private String header(String name) {
        return getTranslation("notice.column." + name);
    }

    private Component summary(Delivery row) {
        Span name = new Span(row.personName());
        name.addClassName("title");
        Div summary = new Div(
                name,
                quiet(row.unitName()),
                new Span(row.title()),
                result(row),
                quiet(channel(row) + " · " + moment(row.at())));
        summary.addClassName("person-summary");
        return summary;
    }

    private static Component person(Delivery row) {
        Span name = new Span(row.personName());
        name.addClassName("title");
        Div person = new Div(name, quiet(row.unitName()));
        person.addClassName("person-summary");
        return person;
    }

    private String channel(Delivery row) {
        return getTranslation("notice.channel." + AddressWords.word(row.channel()));
    }

    private Component result(Delivery row) {
        Span badge = new Span(words(row));
        badge.addClassNames("badge", look(row.state()));
        Div result = new Div(badge);
        result.addClassName("person-summary");
        if (row.readAt() != null) {
            result.add(quiet(moment(row.readAt())));
        }
        if (row.trouble() != null) {
            result.add(quiet(trouble(row.trouble(), row)));
        }
        return result;
    }

    private String trouble(DeliveryTrouble trouble, Delivery row) {
        String reason = getTranslation("notice.trouble." + AddressWords.word(trouble));
        String reply = row.replyCode() == null ? "" : getTranslation("notice.trouble.code", row.replyCode());
        return getTranslation("notice.state.tries", row.tries(), reason + reply);
    }

    private String words(Delivery row) {
        if (row.channel() == Channel.IN_APP) {
            return getTranslation(row.readAt() == null ? "notice.state.shown" : "notice.state.read");
        }
        return getTranslation("notice.state." + AddressWords.word(row.state()));
    }

    private static String look(DeliveryState state) {
        return switch (state) {
            case SENT -> "completed";
            case WAITING -> "learning";
            case FAILED -> "broken";
            case NO_ADDRESS, NO_MAIL_SERVER -> "not-started";
        };
    }

    private static Span quiet(String text) {
        Span quiet = new Span(text);
        quiet.addClassName("quiet");
        return quiet;
    }

    private static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(TimeSource.VIETNAM));
    }
}
