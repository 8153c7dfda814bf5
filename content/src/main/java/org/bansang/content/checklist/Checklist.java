package org.bansang.content.checklist;

import java.util.ArrayList;
import java.util.List;
import org.bansang.content.problem.Position;
import org.bansang.content.source.ActivityContent;
import org.bansang.content.source.Passage;
import org.bansang.content.source.Text;

/**
 * An observed task in one language.
 *
 * @param task what the learner does before the observer
 * @param needs what lies ready
 * @param pass how many of the steps must be seen
 * @param passAt where that number stands
 * @param observer what the observer does and does not do
 */
public record Checklist(
        Text task, List<Text> needs, List<Step> steps, int pass, Position passAt, Text observer, Position at)
        implements ActivityContent {

    /**
     * One thing the observer looks at.
     *
     * @param must whether the task is not done without it, however many others were seen
     */
    public record Step(Text id, Text text, boolean must) {}

    /** How many steps nobody can do without. */
    public int musts() {
        return (int) steps.stream().filter(Step::must).count();
    }

    @Override
    public List<Passage> passages() {
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage(task, Passage.Use.INSTRUCTION));
        needs.forEach(need -> passages.add(new Passage(need, Passage.Use.INSTRUCTION)));
        steps.forEach(step -> passages.add(new Passage(step.text(), Passage.Use.INSTRUCTION)));
        passages.add(new Passage(observer, Passage.Use.INSTRUCTION));
        return List.copyOf(passages);
    }
}
