package org.bansang.content.lesson;

import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bansang.content.markup.Reference;
import org.bansang.content.problem.Position;
import org.bansang.content.problem.Problems;
import org.bansang.content.problem.Rule;
import org.bansang.content.source.SourceFolder;

/** Embeds small pictures in the lesson, so that one download holds all of it and its cost is known. */
final class Pictures {
    private static final int LIMIT = 40 * 1024;

    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "svg", "image/svg+xml",
            "png", "image/png",
            "jpg", "image/jpeg",
            "jpeg", "image/jpeg",
            "webp", "image/webp");

    private final SourceFolder folder;
    private final String module;
    private final Problems problems;

    Pictures(SourceFolder folder, String module, Problems problems) {
        this.folder = folder;
        this.module = module;
        this.problems = problems;
    }

    /** The data address of a picture that lies beside the lesson. */
    Optional<String> embed(String name, Position at) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String mediaType = MEDIA_TYPES.get(ending);
        if (!SourceFolder.isPlain(name)
                || mediaType == null
                || !Reference.in(name).isEmpty()) {
            problems.add(Rule.BAD_IMAGE, at, name);
            return Optional.empty();
        }
        String relative = module + "/" + name;
        if (!folder.has(relative)) {
            problems.add(Rule.MISSING_IMAGE, at, name);
            return Optional.empty();
        }
        return folder.bytes(relative, LIMIT, problems)
                .map(bytes ->
                        "data:" + mediaType + ";base64," + Base64.getEncoder().encodeToString(bytes));
    }
}
