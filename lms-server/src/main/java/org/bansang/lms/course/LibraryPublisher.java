package org.bansang.lms.course;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Publishes the course folders at start, if anything changed since the last one. The same text compiles to the same
 * pack, so publishing again changes nothing; a broken folder is reported and keeps its last good version while the rest
 * goes live.
 */
@Singleton
@Startup
public class LibraryPublisher {

    private static final Logger LOG = Logger.getLogger(LibraryPublisher.class.getName());

    @Inject
    LibraryUpdate update;

    @Inject
    SourceRepository sources;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "bansang.courses-dir", defaultValue = "courses")
    String directory;

    @PostConstruct
    void publish() {
        LocalDate today = LocalDate.now(clock);
        LibraryFolder folder = new LibraryFolder(Path.of(directory));
        String compiler = LibraryFolder.compiler();
        // What is past its review today was not yesterday, so a new day looks again.
        String fingerprint = folder.fingerprint() + " " + compiler + " " + today;
        Optional<SourceRepository.Start> last = sources.lastStart();
        if (!compiler.isEmpty()
                && last.filter(start -> start.fingerprint().equals(fingerprint)).isPresent()) {
            LOG.log(Level.INFO, "Library: nothing changed since the last start");
            return;
        }
        update.run(Path.of(directory), fingerprint, compiler, last);
    }
}
