package org.bansang.content.source;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/**
 * Where course files lie: in a directory, or in memory as the studio and a stored version hold them. Paths are relative
 * to the library, with forward slashes.
 */
sealed interface SourceFiles permits DirectoryFiles, HeldFiles {
    /** Whether there is anything of that name. */
    boolean has(String path);

    /** Whether it is a file with content of its own. */
    boolean isFile(String path);

    /** Whether a link stands in the way. */
    boolean leadsElsewhere(String path);

    /** The first bytes of a file. */
    byte[] read(String path, int most) throws IOException;

    /** Some thousand files below a folder, relative to it, in order. */
    List<String> below(String folder) throws IOException;

    /** Names of the folders of the library. */
    Set<String> folders() throws IOException;
}
