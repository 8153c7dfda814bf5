package org.bansang.lms.authoring;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.bansang.content.edit.OutlineText;
import org.jspecify.annotations.Nullable;

/**
 * A draft with what its reader can do about it now.
 *
 * @param outline none for the book of facts
 * @param changed what differs from where the draft began: {@code course.yaml}, {@code facts.yaml} or activity ids
 * @param history the latest first
 * @param may what the reader may do now
 * @param outdated whether a newer version than the one it began from is live
 * @param ownWork whether the reader cannot publish because they edited or submitted it
 */
public record DraftDetail(
        DraftSummary draft,
        @Nullable OutlineText outline,
        Set<String> changed,
        List<DraftEvent> history,
        Set<DraftAction> may,
        boolean outdated,
        boolean ownWork)
        implements Serializable {}
