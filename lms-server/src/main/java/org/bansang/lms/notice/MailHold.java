package org.bansang.lms.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether letters are held back because nobody has said yet that this is the real platform and not a restored copy of
 * it. The launcher lays the mark and takes it away, also while we run.
 */
@ApplicationScoped
public class MailHold {

    @Inject
    @ConfigProperty(name = "bansang.mail.hold.file")
    Optional<String> mark;

    boolean isOn() {
        return mark.map(Path::of).filter(Files::exists).isPresent();
    }
}
