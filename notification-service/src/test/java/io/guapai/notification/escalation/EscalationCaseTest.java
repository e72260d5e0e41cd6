package io.guapai.notification.escalation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.Level;
import io.guapai.notification.Story;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EscalationCaseTest {

  private static final RegionTree TREE = RegionTree.load();

  private static final Instant LISTED = Instant.parse("2022-07-28T02:00:00Z");
  private static final Instant LATER = Instant.parse("2022-08-02T02:00:00Z");
  private static final AnswerTerm TERM =
      new AnswerTerm(2, LocalDate.of(2000, 1, 1), "P", Instant.parse("2022-08-01T16:00:00Z"));
  private static final AnswerTerm NEXT_TERM =
      new AnswerTerm(2, LocalDate.of(2000, 1, 1), "P", Instant.parse("2022-08-04T16:00:00Z"));

  private final Story story = Story.in("320411");

  private EscalationCase open(Story of, Level level) {
    return EscalationCase.open(UUID.randomUUID(), of.listed(level), "story", TERM, LISTED);
  }

  @Test
  void climbsFromCountyToProvinceAndNoFurther() {
    EscalationCase file = open(story, Level.COUNTY);
    assertEquals(Optional.of(RegionCode.parse("3204")), file.nextAuthority(TREE));
    file.climb(RegionCode.parse("3204"), NEXT_TERM, LATER);
    assertEquals(Level.CITY, file.level());
    assertEquals("3204", file.authorityRegion());
    assertEquals(NEXT_TERM.due(), file.acknowledgeBy());
    file.climb(RegionCode.parse("32"), NEXT_TERM, LATER);
    assertEquals(Optional.empty(), file.nextAuthority(TREE));
    file.remainUnanswered();
    assertEquals(CaseState.UNANSWERED, file.state());
    assertEquals(Level.PROVINCE, file.level());
  }

  @Test
  void aTownshipOfACityWithoutCountiesClimbsToTheCity() {
    EscalationCase file =
        EscalationCase.open(
            UUID.randomUUID(), Story.in("441900003").listed(Level.TOWNSHIP), "story", TERM, LISTED);
    assertEquals(Optional.of(RegionCode.parse("4419")), file.nextAuthority(TREE));
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
    file.acknowledge("county-officer", LATER);
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
    file.acknowledge("officer", LATER);
    file.close(LATER);
    assertEquals(3, file.version());
    assertEquals(CaseState.CLOSED, file.state());
  }
}
