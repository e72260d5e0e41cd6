package io.guapai.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Says that a data folder has its launcher; it ends with the launcher, however that ends. */
public final class FolderLock implements AutoCloseable {
  private static final String NAME = "launcher.lock";

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Whether a launcher has ever worked on this folder. */
  public static boolean isKnown(Path data) {
    return Files.exists(data.resolve(NAME));
  }

  /** Takes the folder; empty when another launcher has it. */
  public static Optional<FolderLock> take(Path data) {
    try {
      FileChannel channel =
          FileChannel.open(data.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(channel)) {
        return Optional.of(new FolderLock(channel));
      }
      channel.close();
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot lock " + data, e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean lock(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException mine) {
      return false;
    }
  }
}
