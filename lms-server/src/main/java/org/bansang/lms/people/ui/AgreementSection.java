package org.bansang.lms.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.io.Serializable;
import java.util.Locale;
import org.bansang.lms.people.ConsentGiven;
import org.bansang.lms.people.ConsentGiven.By;
import org.bansang.lms.people.ConsentText;
import org.bansang.lms.people.PersonFile;
import org.bansang.lms.people.PersonFile.ConsentFile;
import org.bansang.lms.shared.ui.Days;

/**
 * What somebody agreed to, and the way back out of it, which is as short as the way in.
 */
class AgreementSection extends Section {

    private static final long serialVersionUID = 1L;

    private final Steps steps;
    private final String helper;
    private final String language;

    /** What somebody may do with a consent. */
    interface Steps extends Serializable {
        void give(ConsentGiven given);

        void withdraw();
    }

    AgreementSection(PersonFile file, String helper, Steps steps) {
        ConsentFile consent = file.consent();
        this.steps = steps;
        this.helper = helper;
        this.language = file.language();
        addClassName("card");
        add(new H2(getTranslation("people.agreement.title")));
        if (consent == null) {
            add(new Paragraph(getTranslation("people.agreement.none")));
        } else {
            show(consent);
        }
        if (!file.mayHandOut()) {
            return;
        }
        if (consent != null && consent.isInForce()) {
            add(new Button(
                    getTranslation("people.agreement.withdraw"),
                    click -> Question.ask("people.agreement.withdraw", steps::withdraw)));
        } else {
            boolean guarded = consent != null && consent.given().by() == By.GUARDIAN;
            Button give = new Button(getTranslation("people.agreement.give"), click -> showForm(guarded));
            give.setDisableOnClick(true);
            add(give);
        }
    }

    private void show(ConsentFile consent) {
        ConsentGiven given = consent.given();
        String day = Days.of(consent.givenAt());
        add(new Paragraph(
                given.by() == By.SELF
                        ? getTranslation("people.agreement.self", day)
                        : getTranslation(
                                "people.agreement.guardian", day, given.guardianName(), given.guardianRelation())));
        Paragraph how = new Paragraph(getTranslation(
                given.readAloud() ? "people.agreement.how.aloud" : "people.agreement.how.read", consent.helper()));
        how.addClassName("quiet");
        add(how);
        if (consent.withdrawnAt() != null) {
            Paragraph withdrawn =
                    new Paragraph(getTranslation("people.agreement.withdrawn", Days.of(consent.withdrawnAt())));
            withdrawn.addClassName("notice");
            add(withdrawn);
        }
        ConsentText.of(given.version(), Locale.forLanguageTag(given.language()))
                .ifPresent(
                        text -> add(new Details(getTranslation("people.agreement.words"), ConsentFields.words(text))));
    }

    /** Whoever needed a guardian before is shown that way first; the rule itself stands in the service. */
    private void showForm(boolean guarded) {
        ConsentFields fields = new ConsentFields(helper, language);
        if (guarded) {
            fields.begin(By.GUARDIAN);
        }
        Button save = new Button(
                getTranslation("people.agreement.save"), click -> fields.read().ifPresent(steps::give));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(fields, save);
    }
}
