package org.bansang.content.source;

import java.util.List;

/** What one activity says in one language; each kind of activity has its own form. */
public interface ActivityContent {
    /** Everything a person will read or hear, for the rules that look at words only. */
    List<Passage> passages();
}
