package io.guapai.hazard.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.hazard.ComplaintAnswered;
import io.guapai.contracts.hazard.ComplaintReceived;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.complaint.Complaint.Receipt;
import io.guapai.hazard.deadline.DueDate;
import io.guapai.runtime.act.By;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.http.ProblemType;
import io.guapai.runtime.territory.RegionCode;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The life of a complaint, by its rules alone. */
class ComplaintTest {

  private static final Instant RECEIVED = Instant.parse("2026-03-02T03:00:00Z");
  private static final By OFFICER = By.account("county-1", RECEIVED.plus(Duration.ofDays(1)));
  private static final By LEADER = By.account("leader", RECEIVED.plus(Duration.ofDays(2)));
  private static final DueDate CHECK = due("2026-03-23");
  private static final DueDate TELLING = due("2026-03-30");
  private static final DueDate MEDIATION = due("2026-05-07");
  private static final MediationConsent CONSENT =
      new MediationConsent(
          "Garden Road Estates", LocalDate.parse("2026-03-03"), LocalDate.parse("2026-03-03"));

  @Test
  void itIsReceivedAcceptedCheckedAndAnswered() {
    UUID hazard = UUID.randomUUID();
    Complaint complaint = received(true);
    assertOwes(complaint, ComplaintTerm.ACCEPTANCE, "2026-03-11");
    complaint.accept(OFFICER, "ours", CHECK);
    assertEquals("county-1", complaint.handler());
    assertOwes(complaint, ComplaintTerm.CHECK, "2026-03-23");
    complaint.find(OFFICER, "seen on site", hazard, TELLING);
    assertOwes(complaint, ComplaintTerm.TELLING, "2026-03-30");
    complaint.answer(OFFICER, "the lock is being replaced", "TMP-320312-000001");
    assertNull(complaint.due);
    assertEquals(ComplaintState.ANSWERED, complaint.state());

    List<ComplaintEntry> news = complaint.news();
    assertEquals(
        List.of(
            ComplaintAct.RECEIVE, ComplaintAct.ACCEPT, ComplaintAct.UPHOLD, ComplaintAct.ANSWER),
        news.stream().map(ComplaintEntry::act).toList());
    assertEquals(List.of(1L, 2L, 3L, 4L), news.stream().map(ComplaintEntry::sequence).toList());
    assertTrue(news.get(0).fact() instanceof ComplaintReceived);
    ComplaintAnswered told = (ComplaintAnswered) Objects.requireNonNull(news.get(3).fact());
    assertTrue(told.upheld());
    assertEquals(hazard.toString(), told.hazardId());
  }

  @Test
  void anAnonymousSenderIsOwedNoTellingInTerm() {
    Complaint complaint = accepted(false);
    complaint.find(OFFICER, "nothing there", null, TELLING);
    assertNull(complaint.due);
    assertEquals(Boolean.FALSE, complaint.upheld);
  }

  @Test
  void aDeclinedComplaintIsOwedNothingMore() {
    Complaint complaint = received(true);
    complaint.decline(OFFICER, "a matter of the fire brigade");
    assertNull(complaint.due);
    assertEquals("a matter of the fire brigade", complaint.declineReason);
  }

  @Test
  void aCheckIsExtendedOnceAndOnlyInTime() {
    Complaint complaint = accepted(true);
    complaint.extendCheck(LEADER, "the unit is being dismantled for it", due("2026-04-14"));
    assertOwes(complaint, ComplaintTerm.CHECK, "2026-04-14");
    assertRefused(
        HazardProblem.CHECK_EXTENDED,
        () -> complaint.extendCheck(LEADER, "again", due("2026-05-08")));

    Complaint late = accepted(true);
    By tooLate = By.account("leader", CHECK.expiresAt());
    assertRefused(
        HazardProblem.CHECK_TERM_OVER,
        () -> late.extendCheck(tooLate, "forgotten", due("2026-04-14")));
  }

  @Test
  void aHandoverNamesAnotherOfficer() {
    Complaint complaint = accepted(true);
    assertRefused(
        HazardProblem.HANDLER_UNCHANGED, () -> complaint.handOver(OFFICER, "county-1", "holiday"));
    complaint.handOver(OFFICER, "county-2", "holiday");
    assertEquals("county-2", complaint.handler());
    assertOwes(complaint, ComplaintTerm.CHECK, "2026-03-23");
  }

  @ParameterizedTest
  @EnumSource(ComplaintState.class)
  void inEachStateOnlyItsActsAreAllowed(ComplaintState state) {
    Set<ComplaintAct> allowed =
        switch (state) {
          case RECEIVED ->
              EnumSet.of(ComplaintAct.ACCEPT, ComplaintAct.DECLINE, ComplaintAct.RECKON_AGAIN);
          case ACCEPTED ->
              EnumSet.of(
                  ComplaintAct.HAND_OVER,
                  ComplaintAct.EXTEND_CHECK,
                  ComplaintAct.UPHOLD,
                  ComplaintAct.REFUTE,
                  ComplaintAct.RECKON_AGAIN);
          case CHECKED ->
              EnumSet.of(
                  ComplaintAct.HAND_OVER,
                  ComplaintAct.MEDIATE,
                  ComplaintAct.ANSWER,
                  ComplaintAct.RECKON_AGAIN);
          case MEDIATING ->
              EnumSet.of(
                  ComplaintAct.HAND_OVER, ComplaintAct.END_MEDIATION, ComplaintAct.RECKON_AGAIN);
          case MEDIATED ->
              EnumSet.of(ComplaintAct.HAND_OVER, ComplaintAct.ANSWER, ComplaintAct.RECKON_AGAIN);
          case DECLINED, ANSWERED -> EnumSet.noneOf(ComplaintAct.class);
        };
    for (ComplaintAct act : ComplaintAct.values()) {
      Complaint complaint = in(state);
      long version = complaint.version();
      if (allowed.contains(act)) {
        act(complaint, act);
        assertEquals(version + 1, complaint.version(), act.name());
      } else if (act != ComplaintAct.RECEIVE) {
        assertRefused(HazardProblem.ILLEGAL_COMPLAINT_ACT, () -> act(complaint, act));
        assertEquals(version, complaint.version());
        assertEquals(state, complaint.state());
      }
    }
  }

  private static void act(Complaint complaint, ComplaintAct act) {
    switch (act) {
      case RECEIVE -> throw new IllegalArgumentException("begins a complaint");
      case ACCEPT -> complaint.accept(OFFICER, "ours", CHECK);
      case DECLINE -> complaint.decline(OFFICER, "not ours");
      case HAND_OVER -> complaint.handOver(OFFICER, "county-2", "holiday");
      case EXTEND_CHECK -> complaint.extendCheck(LEADER, "hard to see", due("2026-04-14"));
      case UPHOLD -> complaint.find(OFFICER, "true", UUID.randomUUID(), TELLING);
      case REFUTE -> complaint.find(OFFICER, "untrue", null, TELLING);
      case MEDIATE -> complaint.mediate(OFFICER, CONSENT, MEDIATION);
      case END_MEDIATION ->
          complaint.endMediation(OFFICER, MediationOutcome.FAILED, "neither gives way", TELLING);
      case ANSWER -> complaint.answer(OFFICER, "told", null);
      case RECKON_AGAIN -> complaint.reckonAgain(Map.of(ComplaintTerm.TELLING, TELLING), OFFICER);
    }
  }

  private static Complaint in(ComplaintState state) {
    Complaint complaint = received(true);
    if (state == ComplaintState.DECLINED) {
      complaint.decline(OFFICER, "not ours");
      return complaint;
    }
    if (state != ComplaintState.RECEIVED) {
      complaint.accept(OFFICER, "ours", CHECK);
    }
    if (state.compareTo(ComplaintState.CHECKED) >= 0) {
      complaint.find(OFFICER, "untrue", null, TELLING);
    }
    if (state == ComplaintState.MEDIATING || state == ComplaintState.MEDIATED) {
      complaint.mediate(OFFICER, CONSENT, MEDIATION);
    }
    if (state == ComplaintState.MEDIATED) {
      complaint.endMediation(OFFICER, MediationOutcome.FAILED, "neither gives way", TELLING);
    }
    if (state == ComplaintState.ANSWERED) {
      complaint.answer(OFFICER, "told", null);
    }
    return complaint;
  }

  private static Complaint accepted(boolean realName) {
    Complaint complaint = received(realName);
    complaint.accept(OFFICER, "ours", CHECK);
    return complaint;
  }

  private static Complaint received(boolean realName) {
    return Complaint.receive(
        new Receipt(
            "TS-320312-2026-0000001",
            TicketCode.random(new SecureRandom()),
            RegionCode.parse("320312116"),
            RegionCode.parse("320312"),
            null,
            RECEIVED,
            due("2026-03-11"),
            CHECK,
            RECEIVED.plus(Duration.ofHours(24))),
        new Account(
            ComplaintKind.REPORT,
            null,
            "Block 3",
            "the door opens between floors",
            null,
            realName));
  }

  private static DueDate due(String date) {
    LocalDate last = LocalDate.parse(date);
    return new DueDate(
        last, last.plusDays(1).atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant(), "{}");
  }

  private static void assertOwes(Complaint complaint, ComplaintTerm term, String date) {
    assertEquals(term, Objects.requireNonNull(complaint.due).term());
    assertEquals(LocalDate.parse(date), complaint.dueDate());
  }

  private static void assertRefused(ProblemType type, Runnable act) {
    assertEquals(type, assertThrows(ProblemException.class, act::run).type());
  }
}
