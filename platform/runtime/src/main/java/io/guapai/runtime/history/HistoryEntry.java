package io.guapai.runtime.history;

import io.guapai.runtime.act.By;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was done to a dossier, to be kept in its history. It begins as {@link #of}; what it has
 * beyond that is added.
 *
 * @param sequence version of the dossier after it; 0 for the one after the last entry
 * @param says what was decided, as JSON; null when act and states say all
 */
public record HistoryEntry(
    Subject subject,
    long sequence,
    String act,
    @Nullable String from,
    @Nullable String to,
    By by,
    @Nullable String enterpriseId,
    String regionCode,
    @Nullable String reason,
    @Nullable String eventId,
    @Nullable String says,
    byte @Nullable [] paper,
    List<String> files) {

  /**
   * An entry of a dossier.
   *
   * @param regionCode its territory; empty for what is the whole service's
   */
  public static HistoryEntry of(
      String kind, Object id, String act, String regionCode, @Nullable String enterpriseId, By by) {
    return new HistoryEntry(
        new Subject(kind, id.toString()),
        0,
        act,
        null,
        null,
        by,
        enterpriseId,
        regionCode,
        null,
        null,
        null,
        null,
        List.of());
  }

  /** The first of a new dossier. */
  public HistoryEntry first() {
    return with(1, from, to, reason, eventId, says, paper);
  }

  /** The one that led to a version of the dossier. */
  public HistoryEntry numbered(long version) {
    return with(version, from, to, reason, eventId, says, paper);
  }

  /** From which state it led to which. */
  public HistoryEntry moved(@Nullable Object before, @Nullable Object after) {
    return with(sequence, name(before), name(after), reason, eventId, says, paper);
  }

  public HistoryEntry because(@Nullable String why) {
    return with(sequence, from, to, why, eventId, says, paper);
  }

  /** The event that told of it. */
  public HistoryEntry told(@Nullable String event) {
    return with(sequence, from, to, reason, event, says, paper);
  }

  /**
   * What was decided.
   *
   * @param json a document, which is kept to the letter
   */
  public HistoryEntry saying(@Nullable String json) {
    return with(sequence, from, to, reason, eventId, json, paper);
  }

  /** Digest of what was said and signed. */
  public HistoryEntry signed(byte @Nullable [] digest) {
    return with(sequence, from, to, reason, eventId, says, digest);
  }

  /** The files that it brought or used, by their SHA-256 in hexadecimal digits. */
  public HistoryEntry bringing(List<String> sha256) {
    return new HistoryEntry(
        subject,
        sequence,
        act,
        from,
        to,
        by,
        enterpriseId,
        regionCode,
        reason,
        eventId,
        says,
        paper,
        List.copyOf(sha256));
  }

  private HistoryEntry with(
      long number,
      @Nullable String before,
      @Nullable String after,
      @Nullable String why,
      @Nullable String event,
      @Nullable String json,
      byte @Nullable [] digest) {
    return new HistoryEntry(
        subject,
        number,
        act,
        before,
        after,
        by,
        enterpriseId,
        regionCode,
        why,
        event,
        json,
        digest,
        files);
  }

  private static @Nullable String name(@Nullable Object state) {
    return state instanceof Enum<?> constant
        ? constant.name()
        : state == null ? null : state.toString();
  }
}
