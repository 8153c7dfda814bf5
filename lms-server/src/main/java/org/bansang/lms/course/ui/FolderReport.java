package org.bansang.lms.course.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import org.bansang.content.problem.Problem;
import org.bansang.content.problem.Severity;

/**
 * What lint found in one course folder: a broken folder says so before anything else, errors come before advice.
 */
class FolderReport extends Div {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 100;

    FolderReport(String folder, List<Problem> problems) {
        addClassName("folder");
        boolean course = problems.stream().anyMatch(problem -> problem.file().contains("/"));
        boolean broken = isBroken(problems);
        Span verdict = new Span(getTranslation(verdict(course, broken)));
        verdict.addClassNames("badge", broken ? "broken" : "completed");
        Div head =
                new Div(new H3(getTranslation(course ? "course.lint.folder" : "course.lint.shared", folder)), verdict);
        head.addClassName("line");
        add(head);
        if (course && broken) {
            Paragraph meaning = new Paragraph(getTranslation("course.lint.broken.text"));
            meaning.addClassName("warning");
            add(meaning);
        }
        add(details(problems, broken));
    }

    static boolean isBroken(List<Problem> problems) {
        return problems.stream().anyMatch(FolderReport::isError);
    }

    private static boolean isError(Problem problem) {
        return problem.severity() == Severity.ERROR;
    }

    private static String verdict(boolean course, boolean broken) {
        if (!broken) {
            return "course.lint.fine";
        }
        return course ? "course.lint.broken" : "course.lint.mend";
    }

    private NativeDetails details(List<Problem> problems, boolean open) {
        long errors = problems.stream().filter(FolderReport::isError).count();
        UnorderedList list = new UnorderedList();
        list.addClassName("problems");
        problems.stream()
                .sorted(Comparator.comparing(Problem::severity))
                .limit(MOST)
                .forEach(problem -> list.add(item(problem)));
        if (problems.size() > MOST) {
            list.add(new ListItem(getTranslation("course.lint.more", problems.size() - MOST)));
        }
        NativeDetails details =
                new NativeDetails(getTranslation("course.lint.counts", errors, problems.size() - errors), list);
        details.setOpen(open);
        return details;
    }

    private ListItem item(Problem problem) {
        boolean error = isError(problem);
        Span severity = new Span(getTranslation(error ? "course.lint.error" : "course.lint.advice"));
        severity.addClassNames("badge", error ? "broken" : "advice");
        Span sentence = new Span(problem.sentence(getLocale()));
        sentence.addClassName("sentence");
        Span place = new Span(getTranslation("course.lint.place", problem.file(), String.valueOf(problem.line())));
        place.addClassName("place");
        Span rule = new Span(problem.rule());
        rule.addClassName("place");
        ListItem item = new ListItem(severity, sentence, new Div(place, rule));
        item.addClassName("problem");
        return item;
    }
}
