package io.guapai.runtime.ladder;

import io.guapai.contracts.Level;
import io.guapai.contracts.Severity;
import io.guapai.runtime.rule.Edition;
import io.guapai.runtime.territory.RegionCode;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Something that reaches the next level because a term passed.
 *
 * @param step how many levels were told with this one
 * @param authority the government that it reaches
 * @param rung by which rule
 * @param until when the term of this level is over; null when it has none
 */
public record Climb<S extends Waiting>(
    S what, int step, RegionCode authority, Edition<Rung> rung, @Nullable Instant until) {

  public Level level() {
    return authority.level();
  }

  /**
   * What its alert asks of its reader.
   *
   * @throws NullPointerException of what raises no alert by climbing
   */
  public Severity severity() {
    return Objects.requireNonNull(rung.says().severity());
  }
}
