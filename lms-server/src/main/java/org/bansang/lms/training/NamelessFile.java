package org.bansang.lms.training;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Room on disk for something that is not to stay there: the file loses its name at once, so that nothing of it is left
 * however the server ends.
 */
final class NamelessFile implements AutoCloseable {

    private final FileChannel channel;
    private final OutputStream output;

    private NamelessFile(FileChannel channel) {
        this.channel = channel;
        this.output = new BufferedOutputStream(Channels.newOutputStream(channel));
    }

    static NamelessFile create() throws IOException {
        Path path = Files.createTempFile("bansang", null);
        try {
            return new NamelessFile(FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE));
        } finally {
            Files.delete(path);
        }
    }

    OutputStream output() {
        return output;
    }

    /** Writes everything that was put in. */
    void copyTo(OutputStream target) throws IOException {
        output.flush();
        channel.position(0);
        InputStream input = Channels.newInputStream(channel);
        input.transferTo(target);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
