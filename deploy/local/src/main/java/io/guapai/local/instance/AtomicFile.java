package io.guapai.local.instance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Replaces a file so that readers see the old text or the new one, and only its owner sees it. */
final class AtomicFile {
  private AtomicFile() {}

  static void write(Path file, String text) {
    try {
      Path directory = Files.createDirectories(file.toAbsolutePath().getParent());
      // Temporary files are closed to other users from the start.
      Path fresh = Files.createTempFile(directory, file.getFileName().toString(), ".new");
      Files.writeString(fresh, text);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }
}
