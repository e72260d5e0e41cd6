package io.guapai.local.command;

import io.guapai.local.Refusal;
import io.guapai.local.instance.InstanceFile;
import io.guapai.local.instance.InstanceState;
import io.guapai.local.process.JavaCommand;
import io.guapai.testing.embedded.OwnSession;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The launcher in the background: shown until it is ready, then left alone. */
final class Detached {
  private final int port;
  private final PrintStream out;

  Detached(int port, PrintStream out) {
    this.port = port;
    this.out = out;
  }

  /** Starts it with the same words but for {@code --detach}; returns the exit code. */
  int start(List<String> words) {
    Path log = InstanceFile.ofPort(port).file().resolveSibling("up.log");
    try {
      Files.createDirectories(log.getParent());
      Process launcher =
          new ProcessBuilder(OwnSession.of(command(words)))
              .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      // Whoever interrupts the wait does not want the platform.
      Thread giveUp = new Thread(launcher::destroy, "give up");
      Runtime.getRuntime().addShutdownHook(giveUp);
      int code = follow(launcher, log);
      Runtime.getRuntime().removeShutdownHook(giveUp);
      if (code == 0) {
        out.println("Running in the background; its log: " + log);
      }
      return code;
    } catch (IOException e) {
      throw new Refusal("The launcher cannot be started: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal("interrupted", e);
    }
  }

  private static List<String> command(List<String> words) {
    List<String> command = new ArrayList<>();
    command.add(JavaCommand.java());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.add("-cp");
    command.add(System.getProperty("java.class.path", ""));
    command.add("io.guapai.local.Main");
    command.add("up");
    words.stream().filter(word -> !word.equals("--detach")).forEach(command::add);
    return command;
  }

  private int follow(Process launcher, Path log) throws IOException, InterruptedException {
    try (RandomAccessFile lines = new RandomAccessFile(log.toFile(), "r")) {
      while (true) {
        boolean alive = launcher.isAlive();
        boolean ready = alive && isReady(launcher.pid());
        copy(lines);
        if (ready) {
          return 0;
        }
        if (!alive) {
          return Math.max(1, launcher.exitValue());
        }
        Thread.sleep(200);
      }
    }
  }

  private boolean isReady(long launcher) {
    return InstanceFile.ofPort(port)
        .read()
        .filter(state -> state.launcher() == launcher)
        .map(InstanceState::ready)
        .orElse(false);
  }

  private void copy(RandomAccessFile lines) throws IOException {
    byte[] fresh = new byte[(int) (lines.length() - lines.getFilePointer())];
    lines.readFully(fresh);
    out.print(new String(fresh, StandardCharsets.UTF_8));
    out.flush();
  }
}
