package io.guapai.runtime.history;

import io.guapai.runtime.act.By;
import io.guapai.runtime.history.HistoryTable.Column;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One entry as it is kept.
 *
 * @param values of its columns in the order of {@link HistoryTable#columns}, in the types in which
 *     the database gives them back
 */
public record HistoryRow(HistoryTable table, List<@Nullable Object> values) {

  /** The recipe by which entries are hashed today; each row names its own. */
  static final int RECIPE = 2;

  /**
   * What all kinds have in common.
   *
   * @param id of the dossier, in the type of its column
   * @param sequence counts the entries of the dossier
   * @param act name of the deed
   * @param eventId event that told of it; null when none did
   * @param paper digest of what was said and signed; null when nothing was
   * @param files SHA-256 in hexadecimal of the files that it brought or used
   */
  public record Common(
      Object id,
      long sequence,
      @Nullable String enterpriseId,
      String regionCode,
      String act,
      @Nullable String from,
      @Nullable String to,
      By by,
      @Nullable String reason,
      @Nullable String eventId,
      byte @Nullable [] paper,
      List<String> files) {}

  /**
   * The row of an entry in a table of one kind.
   *
   * @param own values of the table's own columns
   */
  public static HistoryRow of(HistoryTable table, Common entry, @Nullable Object... own) {
    return of(table, List.of(), entry, own);
  }

  /** The row of an entry in the table of all kinds. */
  static HistoryRow of(String kind, Common entry, @Nullable String says) {
    return of(HistoryTable.DOSSIERS, List.of(kind), entry, says);
  }

  private static HistoryRow of(
      HistoryTable table, List<String> kind, Common entry, @Nullable Object... own) {
    By by = entry.by();
    List<@Nullable Object> values = new ArrayList<>(kind);
    Collections.addAll(
        values,
        entry.id(),
        entry.sequence(),
        entry.enterpriseId(),
        entry.regionCode(),
        entry.act(),
        entry.from(),
        entry.to(),
        by.actor(),
        entry.reason(),
        // What the database keeps of an instant.
        by.at().truncatedTo(ChronoUnit.MICROS),
        entry.eventId(),
        by.causedBy());
    for (Object value : own) {
      values.add(value instanceof Enum<?> constant ? constant.name() : value);
    }
    Collections.addAll(
        values,
        entry.paper(),
        entry.files().isEmpty() ? null : String.join(" ", entry.files()),
        by.person(),
        by.capacity(),
        by.organization());
    return new HistoryRow(table, values);
  }

  /** Reads a row whose columns stand in the order of the table's, from the first on. */
  static HistoryRow read(HistoryTable table, ResultSet row) throws SQLException {
    List<Column> columns = table.columns();
    @Nullable Object[] values = new @Nullable Object[columns.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] =
          switch (columns.get(i).type()) {
            case "timestamptz" -> row.getObject(i + 1, OffsetDateTime.class).toInstant();
            case "date" -> row.getObject(i + 1, LocalDate.class);
            default -> row.getObject(i + 1);
          };
    }
    return new HistoryRow(table, Arrays.asList(values));
  }

  /** Kind and id of its dossier, as one key. */
  Subject subject() {
    String id = text(Objects.requireNonNull(values.get(table.place(table.id().name()))));
    String kind = table.kind();
    return new Subject(kind == null ? String.valueOf(values.get(0)) : kind, id);
  }

  long sequence() {
    return ((Number) Objects.requireNonNull(values.get(table.place("sequence")))).longValue();
  }

  /** Digest of the paper of the entry; null when it has none. */
  byte @Nullable [] paper() {
    return (byte[]) values.get(table.place("paper"));
  }

  /** The link of the chain by the recipe of today. */
  byte[] hash(byte @Nullable [] previous) {
    return hash(RECIPE, previous);
  }

  /**
   * The link of the chain: SHA-256 over the link before, if there is one, and each value as the
   * length of its text in bytes, a colon and its text in UTF-8; a hyphen stands for no value.
   * Instants are written in microseconds since 1970, digests in hexadecimal. Recipe 1 ends with the
   * paper, and of an entry without one nothing stands in its place; recipe 2 begins with {@code 2:}
   * before the values and takes all.
   */
  byte[] hash(int recipe, byte @Nullable [] previous) {
    MessageDigest digest = sha256();
    if (previous != null) {
      digest.update(previous);
    }
    List<@Nullable Object> hashed = values;
    if (recipe == 1) {
      hashed = values.subList(0, paper() == null ? table.first() - 1 : table.first());
    } else {
      digest.update((RECIPE + ":").getBytes(StandardCharsets.US_ASCII));
    }
    for (Object value : hashed) {
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
}
