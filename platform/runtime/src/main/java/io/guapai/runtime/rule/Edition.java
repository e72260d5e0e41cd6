package io.guapai.runtime.rule;

import io.guapai.runtime.territory.RegionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a rule. It is entered once and never changed; a later one takes its place.
 *
 * @param sequence order of entering
 * @param id the rule, among those of its kind
 * @param edition name of the edition, which records that were decided under it keep
 * @param territory whose rule it is; null for the nation's
 * @param validFrom first day on which it is in force
 * @param validTo first day on which it no longer is; null while it has no end
 * @param source what it rests on: an article, a standard, a document
 * @param body what it says; null when it says that the rule holds no more
 */
public record Edition<T>(
    long sequence,
    String id,
    String edition,
    @Nullable RegionCode territory,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    Mark mark,
    String source,
    @Nullable T body,
    Entry entry) {

  /** Who entered an edition, when and why. */
  public record Entry(Instant at, String by, String reason) {}

  /** Of several in force that of the narrowest territory goes before, then the latest. */
  public static final Comparator<Edition<?>> PRECEDENCE =
      Comparator.<Edition<?>>comparingInt(Edition::depth)
          .thenComparing(Edition::validFrom)
          .thenComparingLong(Edition::sequence);

  private int depth() {
    return territory == null ? 0 : territory.value().length();
  }

  boolean isNational() {
    return territory == null;
  }

  boolean holdsIn(@Nullable RegionCode place) {
    return territory == null || place != null && territory.contains(place);
  }

  /** Whether it is in force on a day itself, and not as the nearest to it. */
  public boolean isInForce(LocalDate day) {
    return !validFrom.isAfter(day) && (validTo == null || validTo.isAfter(day));
  }

  /** What the edition says, of one that says something. */
  public T says() {
    if (body == null) {
      throw new IllegalStateException(id + " " + edition + " ended the rule");
    }
    return body;
  }
}
