package io.guapai.local.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.guapai.local.Refusal;
import io.guapai.local.Waiting;
import io.guapai.testing.embedded.OwnSession;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A child process that serves HTTP on a port of its own. Once it has been ready, it is started
 * again whenever it ends by itself.
 */
public final class ServiceProcess {
  private static final Duration SHORT_LIFE = Duration.ofSeconds(15);
  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final Plan plan;
  private final Console console;
  private final Runnable onNewProcess;
  private final Readiness readiness = new Readiness();

  private volatile @Nullable Process process;
  private volatile boolean wasReady;
  private volatile boolean stopping;
  private volatile String lastWords = "";

  /**
   * What to run.
   *
   * @param directory where it runs
   * @param log file that receives all its output
   */
  public record Plan(
      String name,
      int port,
      Path directory,
      List<String> command,
      Map<String, String> environment,
      Path log) {}

  /**
   * @param onNewProcess told after each start, also by itself
   */
  public ServiceProcess(Plan plan, Console console, Runnable onNewProcess) {
    this.plan = plan;
    this.console = console;
    this.onNewProcess = onNewProcess;
  }

  public String name() {
    return plan.name();
  }

  public int port() {
    return plan.port();
  }

  public Path log() {
    return plan.log();
  }

  /** Process id of the present run; 0 before the first. Never waits for a start in progress. */
  public long pid() {
    Process present = process;
    return present == null ? 0 : present.pid();
  }

  public boolean isAlive() {
    Process present = process;
    return present != null && present.isAlive();
  }

  /** Starts the process; it is not ready yet. */
  public synchronized void start() {
    if (stopping) {
      return;
    }
    ProcessBuilder builder =
        new ProcessBuilder(OwnSession.of(plan.command()))
            .directory(plan.directory().toFile())
            .redirectErrorStream(true);
    builder.environment().putAll(plan.environment());
    try {
      long begin = System.nanoTime();
      Process started = builder.start();
      process = started;
      Thread reader = new Thread(() -> read(started), "log of " + name());
      reader.setDaemon(true);
      reader.start();
      started
          .onExit()
          .thenAccept(ended -> ended(ended, Duration.ofNanos(System.nanoTime() - begin)));
    } catch (IOException e) {
      throw new Refusal(name() + " cannot be started: " + e.getMessage(), e);
    }
    onNewProcess.run();
  }

  /**
   * Waits until the service says that it is ready.
   *
   * @throws Refusal when it ends before that, or takes too long
   */
  public void awaitReady(Duration patience) {
    boolean settled = Waiting.until(patience, () -> readiness.holds(port()) || !isAlive());
    if (!settled) {
      throw new Refusal(name() + " was not ready within " + patience.toSeconds() + " s; " + see());
    }
    if (!isAlive()) {
      throw new Refusal(name() + " ended while starting: " + lastWords + "; " + see());
    }
    wasReady = true;
    console.say(name() + " is ready");
  }

  /** Ends the process, by force if it takes too long; returns when it has ended. */
  public void stop() {
    Process running;
    synchronized (this) {
      stopping = true;
      running = process;
    }
    if (running == null) {
      return;
    }
    // Not through the process: that would close its output before its last words.
    running.toHandle().destroy();
    try {
      if (!running.waitFor(25, TimeUnit.SECONDS)) {
        console.say(name() + " does not end; killed");
        running.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      running.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }

  private void ended(Process ended, Duration life) {
    if (stopping || !wasReady) {
      return;
    }
    console.say(
        name() + " ended by itself (exit code " + ended.exitValue() + "), starting it again");
    // One that cannot live must not eat the machine by dying all the time.
    long pause = life.compareTo(SHORT_LIFE) < 0 ? PAUSE.toMillis() : 0;
    CompletableFuture.delayedExecutor(pause, TimeUnit.MILLISECONDS).execute(this::start);
  }

  private void read(Process from) {
    try (BufferedReader lines = from.inputReader(UTF_8);
        PrintWriter file =
            new PrintWriter(
                Files.newBufferedWriter(
                    plan.log(), UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND),
                true)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        file.println(line);
        console.line(name(), line);
        if (!line.isBlank()) {
          lastWords = line.strip();
        }
      }
    } catch (IOException e) {
      console.say("the log of " + name() + " cannot be read or written: " + e.getMessage());
    }
  }

  private String see() {
    return "see " + plan.log();
  }
}
