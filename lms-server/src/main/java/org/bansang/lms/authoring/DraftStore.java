package org.bansang.lms.authoring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.bansang.content.DraftCompiler;
import org.bansang.content.DraftReport;
import org.bansang.content.edit.OutlineSource;
import org.bansang.content.edit.OutlineText;
import org.bansang.content.edit.SourceText;
import org.bansang.content.source.SourceFolder;
import org.bansang.lms.course.SourceFiles;
import org.bansang.lms.course.SourceService;
import org.bansang.lms.shared.problem.ConflictException;
import org.bansang.lms.shared.problem.NotFoundException;
import org.bansang.lms.shared.problem.TooLargeException;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.PersonId;

/**
 * Drafts with their files and their history, for the services of the studio, which have asked who calls.
 */
@Dependent
class DraftStore {

    private static final Caller PLATFORM = new Caller.Platform();

    @Inject
    DraftRepository drafts;

    @Inject
    SourceService sources;

    @Inject
    Clock clock;

    Draft draft(DraftId id) {
        return drafts.draft(id).orElseThrow(() -> new NotFoundException("There is no draft " + id + "."));
    }

    /** The draft, locked, if it is what the caller has seen. */
    Draft locked(DraftId id, int revision) {
        Draft draft = drafts.locked(id).orElseThrow(() -> new NotFoundException("There is no draft " + id + "."));
        draft.requireRevision(revision);
        return draft;
    }

    /** The draft, locked, if the caller may write over what they have seen. */
    Draft editable(DraftId id, int revision) {
        Draft draft = locked(id, revision);
        draft.requireEditable();
        return draft;
    }

    Map<String, String> files(Draft draft) {
        return drafts.files(draft.id());
    }

    /** The files a draft began from. */
    Map<String, String> baseFiles(Draft draft) {
        return draft.isFacts()
                ? Map.of(DraftFiles.FACTS, draft.base())
                : sources.files(PLATFORM, draft.base()).hashes();
    }

    /** What learners have now instead of it. */
    Map<String, String> liveFiles(Draft draft) {
        return draft.isFacts()
                ? Map.of(DraftFiles.FACTS, sources.liveFacts(PLATFORM))
                : sources.files(PLATFORM, live(draft).pack()).hashes();
    }

    SourceService.Live live(Draft draft) {
        return sources.live(PLATFORM).stream()
                .filter(live -> live.course().equals(draft.course()))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("There is no course " + draft.slug() + "."));
    }

    /** The version or the book that is live now: when the draft began from another, it is out of date. */
    String liveBase(Draft draft) {
        return draft.isFacts() ? sources.liveFacts(PLATFORM) : live(draft).pack();
    }

    Map<String, byte[]> contents(Map<String, String> files) {
        return sources.contents(PLATFORM, new SourceFiles(files));
    }

    byte[] bytes(Map<String, String> files, String path) {
        String hash = files.get(path);
        if (hash == null) {
            throw new NotFoundException("The draft has no file " + path + ".");
        }
        return sources.content(PLATFORM, hash);
    }

    String text(Map<String, String> files, String path) {
        return SourceText.of(bytes(files, path));
    }

    OutlineText outline(Map<String, String> files) {
        return OutlineSource.read(text(files, DraftFiles.OUTLINE))
                .orElseThrow(() -> new ConflictException("The outline of this course cannot be read."));
    }

    /** What a course would be with these files and the live facts. */
    DraftReport compile(String slug, Map<String, String> files) {
        byte[] facts = sources.content(PLATFORM, sources.liveFacts(PLATFORM));
        return compile(slug, files, facts);
    }

    DraftReport compile(String slug, Map<String, String> files, byte[] facts) {
        return DraftCompiler.compile(slug, contents(files), facts, sources.outlines(PLATFORM), LocalDate.now(clock));
    }

    /** Saves a text; the same text again is no change. */
    int save(PersonId by, Draft draft, String path, String text) {
        byte[] bytes = SourceText.bytes(text);
        if (bytes.length > SourceFolder.TEXT_LIMIT) {
            throw new TooLargeException(
                    "A text has at most " + SourceFolder.TEXT_LIMIT / 1024 + " KB; please shorten it.");
        }
        return save(by, draft, path, bytes);
    }

    int save(PersonId by, Draft draft, String path, byte[] bytes) {
        String hash = sources.store(PLATFORM, bytes);
        if (!hash.equals(files(draft).get(path))) {
            drafts.put(draft.id(), path, hash);
            note(draft, DraftEvent.Kind.SAVED, by, path, hash, "");
            draft.change(now());
        }
        return draft.revision();
    }

    /** Keeps bytes and gives their hash. */
    String keep(byte[] bytes) {
        return sources.store(PLATFORM, bytes);
    }

    /** Replaces all files by others. */
    void replaceFiles(Draft draft, Map<String, String> files) {
        Map<String, String> changes = DraftFiles.changes(files(draft), new TreeMap<>(files));
        changes.forEach((path, hash) -> {
            if (hash.isEmpty()) {
                drafts.remove(draft.id(), path);
            } else {
                drafts.put(draft.id(), path, hash);
            }
        });
    }

    void note(Draft draft, DraftEvent.Kind kind, PersonId by, String file, String hash, String note) {
        drafts.note(draft.id(), new DraftRepository.Noted(kind, by, now(), file, note), hash);
    }

    Instant now() {
        return Instant.now(clock);
    }
}
