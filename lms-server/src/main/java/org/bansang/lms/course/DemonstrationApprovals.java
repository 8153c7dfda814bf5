package org.bansang.lms.course;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.bansang.lms.shared.security.Caller;
import org.bansang.lms.shared.web.SeedFile;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * In the demonstration only: an imagined office has approved each course for officials once, so that mandatory training
 * can be shown at once. What somebody withdraws stays withdrawn, and a later version waits for its own approval.
 */
@Singleton
@Startup
@DependsOn("LibraryPublisher")
public class DemonstrationApprovals {

    @Inject
    ApprovalService approvals;

    @Inject
    @ConfigProperty(name = "bansang.mode", defaultValue = "production")
    String mode;

    @PostConstruct
    void prepare() {
        if ("demonstration".equals(mode)) {
            SeedFile.rows("seeds/demonstration/approval.csv", 3)
                    .forEach(row -> approvals.demonstrate(
                            new Caller.Platform(),
                            new ApprovalDraft(row.get(0), row.get(1), LocalDate.parse(row.get(2)))));
        }
    }
}
