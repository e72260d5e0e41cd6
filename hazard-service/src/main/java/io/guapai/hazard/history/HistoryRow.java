package io.guapai.hazard.history;

import io.guapai.hazard.lifecycle.Entry;
import io.guapai.hazard.lifecycle.Standing;
import io.guapai.runtime.act.By;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One act as it is kept: the values of its row in the order of {@link #COLUMNS}.
 *
 * @param values in the types in which the database gives them back
 */
record HistoryRow(List<@Nullable Object> values) {

  static final List<String> COLUMNS =
      List.of(
          "hazard_id",
          "sequence",
          "enterprise_id",
          "region_code",
          "act",
          "from_state",
          "to_state",
          "actor",
          "reason",
          "at",
          "event_id",
          "caused_by",
          "grade",
          "due_date",
          "overdue",
          "planned",
          "five_fixed",
          "listed_level",
          "paper");

  /** The places of a statement's parameters, each a column of many rows. */
  static final String PLACES =
      COLUMNS.stream()
          .map(
              column ->
                  switch (column) {
                    case "due_date" -> "?::date[]";
                    case "paper" -> "?::bytea[]";
                    default -> "?";
                  })
          .collect(Collectors.joining(", "));

  /** The row of an act. */
  static HistoryRow of(Entry entry, @Nullable String eventId, byte @Nullable [] paper) {
    By by = entry.by();
    Standing standing = entry.standing();
    return new HistoryRow(
        Arrays.asList(
            entry.hazardId(),
            entry.sequence(),
            entry.enterpriseId(),
            entry.regionCode(),
            entry.act().name(),
            name(entry.from()),
            entry.to().name(),
            by.actor(),
            entry.reason(),
            // What the database keeps of an instant.
            by.at().truncatedTo(ChronoUnit.MICROS),
            eventId,
            by.causedBy(),
            name(standing.grade()),
            standing.dueDate(),
            standing.overdue(),
            standing.planned(),
            standing.fiveFixed(),
            name(standing.listedLevel()),
            paper));
  }

  /** Reads a row whose columns stand in the order of {@link #COLUMNS}, from the first on. */
  static HistoryRow read(ResultSet row) throws SQLException {
    @Nullable Object[] values = new @Nullable Object[COLUMNS.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] =
          switch (COLUMNS.get(i)) {
            case "at" -> row.getObject(i + 1, OffsetDateTime.class).toInstant();
            case "due_date" -> row.getObject(i + 1, LocalDate.class);
            default -> row.getObject(i + 1);
          };
    }
    return new HistoryRow(Arrays.asList(values));
  }

  UUID hazardId() {
    return (UUID) Objects.requireNonNull(values.get(0));
  }

  long sequence() {
    return (Long) Objects.requireNonNull(values.get(1));
  }

  /** Digest of the paper of the act; null when the act has none. */
  byte @Nullable [] paper() {
    return (byte[]) values.get(COLUMNS.size() - 1);
  }

  /**
   * The link of the chain: SHA-256 over the link before, if there is one, and each value as the
   * length of its text in bytes, a colon and its text in UTF-8; a hyphen stands for no value.
   * Instants are written in microseconds since 1970, digests in hexadecimal; of an act without a
   * paper nothing stands in its place.
   */
  byte[] hash(byte @Nullable [] previous) {
    MessageDigest digest = sha256();
    if (previous != null) {
      digest.update(previous);
    }
    for (Object value : paper() == null ? values.subList(0, COLUMNS.size() - 1) : values) {
      if (value == null) {
        digest.update((byte) '-');
      } else {
        byte[] text = text(value).getBytes(StandardCharsets.UTF_8);
        digest.update((text.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(text);
      }
    }
    return digest.digest();
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(Object value) {
    if (value instanceof Instant instant) {
      return Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, instant));
    }
    return value instanceof byte[] digest ? HexFormat.of().formatHex(digest) : value.toString();
  }

  private static @Nullable String name(@Nullable Enum<?> constant) {
    return constant == null ? null : constant.name();
  }
}
