package org.bansang.lms.authoring;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.bansang.lms.notice.NewNotice;
import org.bansang.lms.notice.NoticeService;
import org.bansang.lms.people.PeopleService;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.security.PersonId;

/**
 * Tells the authors of a draft what became of it.
 */
@Dependent
class DraftNotices {

    private static final Caller PLATFORM = new Caller.Platform();

    @Inject
    NoticeService notices;

    @Inject
    DraftReading reading;

    @Inject
    PeopleService people;

    void returned(Draft draft, PersonId by, DraftSummary summary) {
        tell(draft, by, summary, "authoring.notice.returned");
    }

    void published(Draft draft, PersonId by, DraftSummary summary) {
        tell(draft, by, summary, "authoring.notice.published");
    }

    private void tell(Draft draft, PersonId by, DraftSummary summary, String kind) {
        String name = people.person(PLATFORM, by).displayName();
        String title = summary.title().getOrDefault("vi", summary.slug());
        String which = draft.isFacts() ? kind + "-facts" : kind;
        String page = "/desk/drafts/" + draft.id() + (draft.isFacts() ? "/facts" : "");
        notices.give(
                PLATFORM,
                reading.authors(draft).stream()
                        .filter(author -> !author.equals(by))
                        .map(author -> new NewNotice(
                                author,
                                null,
                                which,
                                kind + ":" + draft.id() + ":" + draft.revision(),
                                List.<Object>of(title, name, summary.note()),
                                page))
                        .toList());
    }
}
