package io.guapai.runtime.time;

import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The clock that all code asks. In production it is the system's; in a demonstration or a test it
 * may be moved, so that weeks pass in seconds.
 */
@Singleton
public class PlatformClock extends Clock {

  private static final Set<String> ADJUSTABLE_PROFILES = Set.of("local", "test", "dev");

  private final ZoneId zone;
  private final boolean adjustable;
  private final @Nullable SharedOffset shared;
  private volatile Duration offset = Duration.ZERO;

  @Inject
  public PlatformClock(ClockConfig config) {
    this(
        config.zone(),
        ConfigUtils.getProfiles().stream().anyMatch(ADJUSTABLE_PROFILES::contains),
        config.file().orElse(null));
  }

  PlatformClock(ZoneId zone, boolean adjustable, @Nullable Path file) {
    if (file != null && !adjustable) {
      throw new IllegalStateException(
          "guapai.clock.file moves the clock and is refused outside the profiles "
              + ADJUSTABLE_PROFILES);
    }
    this.zone = zone;
    this.adjustable = adjustable;
    this.shared = file == null ? null : new SharedOffset(file);
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(shared == null ? offset : shared.read());
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return other.equals(zone) ? this : new PlatformClock(other, adjustable, sharedFile());
  }

  /** Today, in the platform's zone. */
  public LocalDate today() {
    return LocalDate.ofInstant(instant(), zone);
  }

  /** The first instant of a day in the platform's zone. */
  public Instant startOf(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }

  /** Lets the clock run on from another instant. */
  public void moveTo(Instant instant) {
    moveBy(Duration.between(instant(), instant));
  }

  /** Moves the clock by a duration. */
  public void moveBy(Duration by) {
    if (!adjustable || shared != null) {
      throw new IllegalStateException("this clock is not adjustable from inside the service");
    }
    offset = offset.plus(by);
  }

  private @Nullable Path sharedFile() {
    return shared == null ? null : shared.file;
  }

  /** The offset in a file, read again at most five times a second. */
  private static final class SharedOffset {
    private static final long FRESH_NANOS = Duration.ofMillis(200).toNanos();
    private final Path file;
    private volatile Reading last;

    private record Reading(Duration offset, long at) {}

    SharedOffset(Path file) {
      this.file = file;
      this.last = new Reading(fromFile(), System.nanoTime());
    }

    Duration read() {
      Reading reading = last;
      if (System.nanoTime() - reading.at > FRESH_NANOS) {
        reading = new Reading(fromFile(), System.nanoTime());
        last = reading;
      }
      return reading.offset;
    }

    private Duration fromFile() {
      try {
        return Files.exists(file) ? Duration.parse(Files.readString(file).strip()) : Duration.ZERO;
      } catch (IOException e) {
        throw new IllegalStateException("the clock file cannot be read: " + file, e);
      }
    }
  }
}
