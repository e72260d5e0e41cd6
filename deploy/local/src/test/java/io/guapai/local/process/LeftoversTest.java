package io.guapai.local.process;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.local.instance.InstanceState;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {
  @TempDir Path directory;
  private final List<Process> started = new ArrayList<>();
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final Leftovers leftovers =
      new Leftovers(new Console(new PrintStream(said, true, StandardCharsets.UTF_8)));

  @AfterEach
  void end() {
    started.forEach(Process::destroyForcibly);
  }

  @Test
  void onlyProcessesOfThatDataFolderAreEnded() throws Exception {
    Process ours = sleeping(Leftovers.marker(directory.resolve("data")));
    Process neighbours = sleeping(Leftovers.marker(directory.resolve("data-2")));
    leftovers.endProcesses(directory.resolve("data"));
    await().until(() -> !ours.isAlive());
    assertTrue(neighbours.isAlive());
    assertTrue(said.toString(StandardCharsets.UTF_8).contains("process " + ours.pid()));
  }

  @Test
  void aProcessThatGotTheNumberOfAnOldServerIsLeftAlone() throws Exception {
    Process stranger = sleeping("stranger");
    Path postgres = Files.createDirectories(directory.resolve("postgresql"));
    Files.writeString(postgres.resolve("postmaster.pid"), stranger.pid() + "\n");
    leftovers.endProcesses(directory);
    assertTrue(stranger.isAlive());
  }

  @Test
  void aTemporaryFolderIsDeletedAndAKeptOneStays() throws Exception {
    Path temporary = Files.createDirectories(directory.resolve("temporary"));
    Path kept = Files.createDirectories(directory.resolve("kept"));
    leftovers.clearUp(state(temporary, false));
    leftovers.clearUp(state(kept, true));
    assertFalse(Files.exists(temporary));
    assertTrue(Files.exists(kept));
  }

  @Test
  void aFolderThatAnotherLauncherHasTakenIsLeftAlone() throws Exception {
    Path data = Files.createDirectories(directory.resolve("taken"));
    Process theirs = sleeping(Leftovers.marker(data));
    try (FolderLock lock = FolderLock.take(data).orElseThrow()) {
      leftovers.clearUp(state(data, false));
      assertTrue(theirs.isAlive());
      assertTrue(Files.exists(data));
    }
  }

  private Process sleeping(String word) throws Exception {
    Process process = new ProcessBuilder("sh", "-c", "sleep 60; true", word, "end").start();
    started.add(process);
    await().until(() -> CommandLine.runs(process.pid(), word));
    return process;
  }

  private static InstanceState state(Path data, boolean keep) {
    return new InstanceState(
        1, 1, Instant.EPOCH, true, data, keep, "", null, 1, "", null, null, List.of());
  }
}
