package io.guapai.local.launch;

import io.guapai.local.Refusal;
import io.guapai.local.instance.ClockFile;
import io.guapai.local.instance.InstanceFile;
import io.guapai.local.process.FolderLock;
import io.guapai.local.process.Leftovers;
import io.guapai.testing.embedded.UserDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The folder in which an instance keeps everything, held by one launcher at a time.
 *
 * @param logs a temporary folder's logs are elsewhere: they outlive it until the next start
 * @param fresh whether nothing was in it
 * @param keep whether it outlives the instance
 */
record DataFolder(Path path, Path logs, boolean keep, boolean fresh, FolderLock lock)
    implements AutoCloseable {

  /**
   * Opens the folder, or a new temporary one; clears up what an earlier run left in it.
   *
   * @throws Refusal when it cannot be used, is in use, or holds something else
   */
  static DataFolder open(UpOptions options, Leftovers leftovers) {
    Path wanted = options.data();
    try {
      Path path =
          wanted == null
              ? Files.createTempDirectory(UserDirectory.get(), "data-")
              : Files.createDirectories(wanted).toRealPath();
      boolean fresh = isEmpty(path);
      if (!fresh && !FolderLock.isKnown(path)) {
        throw new Refusal("The folder " + path + " holds something else; choose an empty one");
      }
      FolderLock lock =
          FolderLock.take(path)
              .orElseThrow(
                  () -> new Refusal("The data folder " + path + " is in use by an instance"));
      leftovers.endProcesses(path);
      return new DataFolder(path, logs(path, options), wanted != null, fresh, lock);
    } catch (IOException e) {
      throw new Refusal("The data folder cannot be used: " + e, e);
    }
  }

  Path log(String name) {
    return logs.resolve(name + ".log");
  }

  ClockFile clock() {
    return new ClockFile(path.resolve("clock"));
  }

  /** The copy of the extra territory: a restart has it without being told again. */
  Path regions() {
    return path.resolve("regions.csv");
  }

  /** Lets the folder go, and deletes it unless it is to be kept. */
  @Override
  public void close() {
    lock.close();
    if (!keep) {
      UserDirectory.delete(path);
    }
  }

  private static Path logs(Path path, UpOptions options) throws IOException {
    if (options.data() != null) {
      return Files.createDirectories(path.resolve("logs"));
    }
    Path logs = InstanceFile.ofPort(options.port()).file().resolveSibling("logs");
    UserDirectory.delete(logs);
    return Files.createDirectories(logs);
  }

  private static boolean isEmpty(Path path) throws IOException {
    try (Stream<Path> entries = Files.list(path)) {
      return entries.findAny().isEmpty();
    }
  }
}
