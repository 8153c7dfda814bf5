package org.bansang.lms.authoring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.bansang.content.edit.FactText;
import org.bansang.content.edit.FactsSource;
import org.bansang.content.edit.SourceText;
import org.bansang.lms.course.SourceService;
import org.bansang.lms.shared.security.Caller;

/**
 * Finds a fact by what its author remembers of it.
 */
@Dependent
class FactSearch {

    private static final int MOST = 20;
    private static final Caller PLATFORM = new Caller.Platform();

    @Inject
    SourceService sources;

    List<FactText> live() {
        return FactsSource.read(SourceText.of(sources.content(PLATFORM, sources.liveFacts(PLATFORM))));
    }

    List<FactText> find(String words) {
        List<String> wanted = Stream.of(folded(words).split("[\\s-]+", -1))
                .filter(word -> !word.isEmpty())
                .toList();
        return live().stream()
                .filter(fact -> {
                    String all = folded(
                            fact.id() + " " + String.join(" ", fact.value().values()));
                    return wanted.stream().allMatch(all::contains);
                })
                .limit(MOST)
                .toList();
    }

    private static String folded(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT);
    }
}
