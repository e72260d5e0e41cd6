package io.guapai.benchmark.stage;

import io.guapai.local.Refusal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Commands of the system. */
public final class Commands {

  private Commands() {}

  /**
   * Runs a command to its end.
   *
   * @throws Refusal with its words when it fails
   */
  public static String run(String... command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new Refusal(List.of(command) + " failed: " + words.strip());
      }
      return words;
    } catch (IOException e) {
      throw new Refusal(List.of(command) + " cannot be run: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal(List.of(command) + " was interrupted", e);
    }
  }
}
