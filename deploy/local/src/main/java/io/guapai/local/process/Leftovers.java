package io.guapai.local.process;

import io.guapai.local.Refusal;
import io.guapai.local.Waiting;
import io.guapai.local.instance.InstanceState;
import io.guapai.testing.embedded.EmbeddedDatabase;
import io.guapai.testing.embedded.UserDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What an instance left when its launcher was killed. The processes hold the data folder and the
 * ports, and a new launcher would talk to them unknowingly.
 */
public final class Leftovers {
  private static final String LAUNCHER = "io.guapai.local.Main up";
  private static final String BROKER = " kafka.Kafka ";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Console console;

  public Leftovers(Console console) {
    this.console = console;
  }

  /** A flag of every JVM that works on this data folder, by which it is found again. */
  public static String marker(Path data) {
    return "-Dguapai.data=" + data;
  }

  /** Whether the instance that wrote this is still under its launcher. */
  public static boolean isGoverned(InstanceState state) {
    return CommandLine.runs(state.launcher(), LAUNCHER);
  }

  /**
   * Clears up after an instance whose launcher is gone, unless another launcher has taken its data
   * folder since: ends its processes, and deletes a folder that was not to be kept.
   */
  public void clearUp(InstanceState state) {
    if (!Files.isDirectory(state.data())) {
      return;
    }
    Optional<FolderLock> lock = FolderLock.take(state.data());
    if (lock.isEmpty()) {
      return;
    }
    try (FolderLock held = lock.get()) {
      endProcesses(state.data());
    }
    if (!state.keep()) {
      UserDirectory.delete(state.data());
    }
  }

  /** Ends the services, the broker and the database of a data folder that the caller holds. */
  public void endProcesses(Path data) {
    String marker = marker(data) + " ";
    end("a service", "TERM", line -> line.contains(marker) && !line.contains(BROKER));
    end("kafka", "TERM", line -> line.contains(marker));
    Path directory = data.resolve("postgresql");
    if (Files.exists(EmbeddedDatabase.pidFile(directory))) {
      end("postgresql", "INT", line -> line.contains("/postgres -D " + directory + " "));
    }
  }

  private void end(String name, String signal, Predicate<String> ours) {
    List<Long> pids =
        ProcessHandle.allProcesses()
            .map(ProcessHandle::pid)
            .filter(pid -> CommandLine.runs(pid, ours))
            .toList();
    for (long pid : pids) {
      console.say("ending " + name + " (process " + pid + "), left by an earlier run");
      send(signal, pid);
    }
    for (long pid : pids) {
      if (!ended(pid, ours)) {
        send("KILL", pid);
        if (!ended(pid, ours)) {
          throw new Refusal(name + " of an earlier run (process " + pid + ") does not end");
        }
      }
    }
  }

  private static boolean ended(long pid, Predicate<String> ours) {
    return Waiting.until(PATIENCE, () -> !CommandLine.runs(pid, ours));
  }

  // PostgreSQL tells a quick orderly end (INT) from a patient one (TERM); Java knows only the
  // latter.
  private static void send(String signal, long pid) {
    try {
      new ProcessBuilder("sh", "-c", "kill -" + signal + " " + pid).start().waitFor();
    } catch (IOException e) {
      throw new Refusal("Cannot end process " + pid + ": " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
