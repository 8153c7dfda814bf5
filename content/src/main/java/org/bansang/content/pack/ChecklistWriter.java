package org.bansang.content.pack;

import org.bansang.content.checklist.Checklist;
import org.bansang.content.source.Text;

/** Compiles an observed task. */
final class ChecklistWriter {

    private ChecklistWriter() {}

    static Part.ChecklistPart write(Checklist checklist, String language) {
        return new Part.ChecklistPart(
                "observed-task",
                language,
                checklist.task().flat(),
                checklist.needs().stream().map(Text::flat).toList(),
                checklist.steps().stream().map(ChecklistWriter::step).toList(),
                checklist.pass(),
                checklist.observer().flat());
    }

    private static Part.StepEntry step(Checklist.Step step) {
        return new Part.StepEntry(step.id().value(), step.text().flat(), step.must());
    }
}
