package io.guapai.runtime.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.guapai.runtime.act.By;
import io.guapai.runtime.history.Flaw.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The chain of a history's acts, and what it tells of one that was meddled with. */
class ChainCheckTest {

  /** As hazards have been kept from the first release on. */
  private static final HistoryTable TABLE =
      HistoryTable.of(
          "hazard_history",
          "hazard",
          "hazard_id:uuid",
          List.of(
              "grade:text",
              "due_date:date",
              "overdue:boolean",
              "planned:boolean",
              "five_fixed:boolean",
              "listed_level:text"),
          "hazard");

  private static final UUID HAZARD = UUID.fromString("01a2029c-f7bf-78f7-8004-150d8d4340ab");

  private static final Subject SUBJECT = new Subject("hazard", HAZARD.toString());

  @Test
  void whatWasWrittenByTheFirstRecipeStaysProvenAndIsTheHashReckonedByHand() {
    // SHA-256, reckoned elsewhere, of 36:01a2…ab1:117:TMP-320411-0000016:3204116:REPORT-8:REPORTED…
    assertEquals(
        "a0b5daec787e3a66b782e747c900b9c304618b12b9c014b50560a7349ba9cb2a",
        HexFormat.of().formatHex(row(1, "门锁失效").hash(1, null)));
  }

  @Test
  void anActOfTheFirstRecipeGoesBeforeOneOfTheSecondAndNoneIsTakenForTheOther() {
    byte[] first = row(1, "door lock bridged").hash(1, null);
    byte[] second = row(2, "door lock bridged").hash(2, first);
    ChainCheck check = new ChainCheck(TABLE, SUBJECT);
    check.take(row(1, "door lock bridged"), 1, first, null);
    check.take(row(2, "door lock bridged"), 2, second, null);
    assertNull(check.flaw());

    ChainCheck other = new ChainCheck(TABLE, SUBJECT);
    other.take(row(1, "door lock bridged"), 2, first, null);
    assertEquals(new Flaw(SUBJECT, 1, Kind.ALTERED), other.flaw());
  }

  @Test
  void anUntouchedHistoryIsIntact() {
    ChainCheck check = checked(history(3));

    assertNull(check.flaw());
    assertEquals(3, check.acts());
    assertEquals(0, check.unchained());
  }

  @Test
  void everyValueOfAnActIsUnderItsHash() {
    HistoryRow row = row(1, "door lock bridged");
    for (int i = 0; i < TABLE.columns().size(); i++) {
      List<Object> values = new ArrayList<>(row.values());
      String column = TABLE.columns().get(i).name();
      Object other = column.equals("paper") ? new byte[32] : "";
      values.set(i, values.get(i) == null ? other : null);
      assertNotEquals(
          HexFormat.of().formatHex(row.hash(null)),
          HexFormat.of().formatHex(new HistoryRow(TABLE, values).hash(null)),
          column);
    }
  }

  @Test
  void aTextCannotMoveFromOneColumnToTheNext() {
    HistoryRow row = row(1, "ab");
    List<Object> moved = new ArrayList<>(row.values());
    moved.set(7, "officera");
    moved.set(8, "b");
    assertNotEquals(
        HexFormat.of().formatHex(row.hash(null)),
        HexFormat.of().formatHex(new HistoryRow(TABLE, moved).hash(null)));
  }

  @Test
  void anAlteredActIsTheFirstFlaw() {
    List<Stored> history = history(4);
    history.set(1, new Stored(row(2, "nothing happened"), history.get(1).hash(), null));

    assertEquals(new Flaw(SUBJECT, 2, Kind.ALTERED), checked(history).flaw());
  }

  @Test
  void anActThatIsGoneIsTheFirstFlaw() {
    List<Stored> history = history(4);
    history.remove(2);

    assertEquals(new Flaw(SUBJECT, 3, Kind.MISSING), checked(history).flaw());
  }

  @Test
  void aHistoryRewrittenFromAnActOnShowsAtItsAnchor() {
    List<Stored> written = history(4);
    List<Stored> rewritten = history(4, "nothing happened");
    Stored last = rewritten.get(3);
    rewritten.set(3, new Stored(last.row(), last.hash(), written.get(3).hash()));

    assertEquals(new Flaw(SUBJECT, 4, Kind.REWRITTEN), checked(rewritten).flaw());
  }

  @Test
  void theAnchorTellsUpToWhichActTheHistoryIsProven() {
    List<Stored> history = history(3);
    Stored second = history.get(1);
    history.set(1, new Stored(second.row(), second.hash(), second.hash()));

    ChainCheck check = checked(history);

    assertNull(check.flaw());
    assertEquals(2, check.anchored());
  }

  @Test
  void actsFromBeforeTheChainAreCountedAndNoneMayFollowWithoutALink() {
    List<Stored> history = history(3);
    history.set(0, new Stored(history.get(0).row(), null, null));
    history.set(1, new Stored(history.get(1).row(), history.get(1).row().hash(null), null));
    history.set(2, new Stored(history.get(2).row(), null, null));

    ChainCheck check = checked(history);

    assertEquals(1, check.unchained());
    assertEquals(new Flaw(SUBJECT, 3, Kind.ALTERED), check.flaw());
  }

  private record Stored(HistoryRow row, byte[] hash, byte[] anchor) {}

  private static ChainCheck checked(List<Stored> history) {
    ChainCheck check = new ChainCheck(TABLE, SUBJECT);
    history.forEach(stored -> check.take(stored.row(), 2, stored.hash(), stored.anchor()));
    return check;
  }

  private static List<Stored> history(int acts) {
    return history(acts, "door lock bridged");
  }

  private static List<Stored> history(int acts, String reason) {
    List<Stored> history = new ArrayList<>();
    byte[] previous = null;
    for (int act = 1; act <= acts; act++) {
      HistoryRow row = row(act, reason);
      previous = row.hash(previous);
      history.add(new Stored(row, previous, null));
    }
    return history;
  }

  private static HistoryRow row(long sequence, String reason) {
    return HistoryRow.of(
        TABLE,
        new HistoryRow.Common(
            HAZARD,
            sequence,
            "TMP-320411-000001",
            "320411",
            "REPORT",
            null,
            "REPORTED",
            By.account("officer", Instant.parse("2026-03-02T01:00:00.123456789Z")),
            reason,
            "event-1",
            null,
            List.of()),
        "MAJOR",
        LocalDate.of(2026, 3, 17),
        false,
        false,
        false,
        null);
  }
}
