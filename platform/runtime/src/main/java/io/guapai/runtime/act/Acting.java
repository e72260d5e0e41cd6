package io.guapai.runtime.act;

import io.guapai.runtime.identity.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Who acts, and when.
 *
 * <p>What a term runs from, and who is late, goes by {@link #today}: the platform knows of an act
 * when it arrives. What was seen or done on the spot is judged by {@link #madeOn}: by the rules of
 * the day on which it was recorded there, though the device had no network before.
 *
 * @param caller roles and scope of the person
 * @param by the same for the history
 * @param today the day on which the act arrived
 * @param madeOn the day on which it was made: the same, unless it was posted later
 * @param madeAt when it was made, where it was posted later; null where it was posted at once
 */
public record Acting(
    Caller caller, By by, LocalDate today, LocalDate madeOn, @Nullable Instant madeAt) {

  static Acting of(Caller caller, By by, @Nullable Instant madeAt, ZoneId zone) {
    LocalDate today = LocalDate.ofInstant(by.at(), zone);
    LocalDate madeOn = madeAt == null ? today : LocalDate.ofInstant(madeAt, zone);
    return new Acting(caller, by, today, madeOn, madeAt);
  }

  /** Account of the person. */
  public String account() {
    return by.actor();
  }

  /** When it arrived. */
  public Instant at() {
    return by.at();
  }
}
