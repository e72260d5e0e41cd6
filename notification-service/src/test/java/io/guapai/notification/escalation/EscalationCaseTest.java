package io.guapai.notification.escalation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.Level;
import io.guapai.notification.Story;
import io.guapai.runtime.act.By;
import io.guapai.runtime.calendar.DayUnit;
import io.guapai.runtime.territory.RegionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EscalationCaseTest {

  private static final Instant LISTED = Instant.parse("2022-07-28T02:00:00Z");
  private static final Instant LATER = Instant.parse("2022-08-02T02:00:00Z");
  private static final AnswerTerm TERM = term("2022-08-01T16:00:00Z");
  private static final AnswerTerm NEXT_TERM = term("2022-08-04T16:00:00Z");

  private final Story story = Story.in("320411");

  private static AnswerTerm term(String due) {
    LocalDate since = LocalDate.of(2000, 1, 1);
    return new AnswerTerm(
        2, DayUnit.WORKING_DAYS, "escalation-term", "1", since, "P", Instant.parse(due));
  }

  private static LocalDate since(EscalationCase file) {
    return file.standing(LATER, ZoneOffset.UTC).since();
  }

  private static RegionCode at(EscalationCase file) {
    return file.standing(LATER, ZoneOffset.UTC).at();
  }

  private EscalationCase open(Story of, Level level) {
    return EscalationCase.open(UUID.randomUUID(), of.listed(level), "story", TERM, LISTED);
  }

  @Test
  void climbsFromCountyToProvinceAndNoFurther() {
    EscalationCase file = open(story, Level.COUNTY);
    assertEquals(LISTED.atZone(ZoneOffset.UTC).toLocalDate(), since(file));
    file.climb(RegionCode.parse("3204"), NEXT_TERM, LATER);
    assertEquals(LATER.atZone(ZoneOffset.UTC).toLocalDate(), since(file), "a term of its own");
    assertEquals(Level.CITY, file.level());
    assertEquals("3204", file.authorityRegion());
    assertEquals(NEXT_TERM.due(), file.acknowledgeBy());
    file.climb(RegionCode.parse("32"), NEXT_TERM, LATER);
    assertEquals(RegionCode.parse("32"), at(file));
    file.remainUnanswered();
    assertEquals(CaseState.UNANSWERED, file.state());
    assertEquals(Level.PROVINCE, file.level());
  }

  @Test
  void aListingAtTheLevelThatTheCaseReachedChangesNoLevelAndNoTerm() {
    EscalationCase file = open(story, Level.COUNTY);
    file.climb(RegionCode.parse("3204"), TERM, LISTED);
    assertFalse(file.listed(story.listed(Level.CITY), NEXT_TERM, LATER));
    assertEquals(story.listed(Level.CITY).listingId(), file.listingId());
    assertEquals(TERM.due(), file.acknowledgeBy());
    assertEquals(Level.CITY, file.level());
  }

  @Test
  void aListingAtAnUpperLevelMustBeAcknowledgedAnew() {
    EscalationCase file = open(story, Level.COUNTY);
    file.acknowledge(By.account("county-officer", LATER));
    assertTrue(file.listed(story.listed(Level.CITY), NEXT_TERM, LATER));
    assertEquals(CaseState.AWAITING, file.state());
    assertNull(file.acknowledgedBy());
    assertEquals("3204", file.authorityRegion());
    assertEquals(NEXT_TERM.due(), file.acknowledgeBy());
  }

  @Test
  void everyChangeIsANewVersion() {
    EscalationCase file = open(story, Level.COUNTY);
    assertEquals(1, file.version());
    file.acknowledge(By.account("officer", LATER));
    file.close(LATER);
    assertEquals(3, file.version());
    assertEquals(CaseState.CLOSED, file.state());
  }
}
