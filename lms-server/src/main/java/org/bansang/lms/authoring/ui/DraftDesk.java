package org.bansang.lms.authoring.ui;

import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import java.io.Serializable;
import org.bansang.lms.authoring.DraftCheckService;
import org.bansang.lms.authoring.DraftId;
import org.bansang.lms.authoring.DraftService;
import org.bansang.lms.authoring.DraftTextService;
import org.bansang.lms.shared.security.Caller;

/**
 * What the parts of a draft's page need to act on it.
 *
 * @param done shows the page anew
 */
record DraftDesk(
        DraftId id,
        SerializableSupplier<Caller> caller,
        SerializableSupplier<DraftService> drafts,
        SerializableSupplier<DraftTextService> texts,
        SerializableSupplier<DraftCheckService> checks,
        SerializableRunnable done)
        implements Serializable {

    void done(String sentence) {
        done.run();
        Ask.tell(sentence);
    }
}
