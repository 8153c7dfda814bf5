package org.bansang.lms.training;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * What may change about a programme once people are obliged by it.
 *
 * @param basis the decision it rests on, or empty
 */
public record ProgrammeRevision(String title, String basis, LocalDate dueOn) implements Serializable {

    /** Takes the spaces off the words. */
    public ProgrammeRevision {
        title = ProgrammeWords.clean(title);
        basis = ProgrammeWords.clean(basis);
    }
}
