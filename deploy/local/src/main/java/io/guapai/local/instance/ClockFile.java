package io.guapai.local.instance;

import io.guapai.local.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The file that all services read to know how far the platform's clock is from the real one: an ISO
 * 8601 duration. No file means no distance.
 */
public record ClockFile(Path file) {

  public Instant now() {
    return Instant.now().plus(offset());
  }

  /** Moves the clock and returns its new time. */
  public Instant move(ClockMove move) {
    Instant real = Instant.now();
    Instant target = move.from(real.plus(offset()));
    Duration offset = Duration.between(real, target).truncatedTo(ChronoUnit.MILLIS);
    AtomicFile.write(file, offset + "\n");
    return target;
  }

  Duration offset() {
    try {
      return Duration.parse(Files.readString(file).strip());
    } catch (NoSuchFileException absent) {
      return Duration.ZERO;
    } catch (IOException | DateTimeException e) {
      throw new Refusal("The clock file " + file + " is unreadable", e);
    }
  }
}
