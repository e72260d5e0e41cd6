package io.guapai.hazard.intake;

import static io.guapai.hazard.Api.as;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.equipment.CylindersTraced;
import io.guapai.contracts.equipment.FillingRefusalCount;
import io.guapai.contracts.equipment.FillingRefusalReason;
import io.guapai.hazard.Api;
import io.guapai.hazard.Patience;
import io.guapai.hazard.TestEnterprise;
import io.guapai.testing.Answer;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class UnfitFillingsTest {

  private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

  @Test
  void unfitCylindersThatWereFilledAreOneHazardOfTheFillerHoweverManyDays() {
    TestEnterprise filler = TestEnterprise.registered("320412");
    Streams.publish(
        traced(filler, DAY, 0, new FillingRefusalCount(FillingRefusalReason.WRONG_MEDIUM, 4)));
    Streams.publish(traced(filler, DAY.plusDays(1), 0, overdue(2), scrapped(1)));
    Patience.until(() -> hazards(filler).getList("items").size() == 1);
    String id = hazards(filler).getString("items[0].id");
    Answer hazard = Api.hazard(filler.county(), id);
    assertEquals("TSEL-49-UNFIT-FILLED", hazard.getString("code"));
    assertEquals("GENERAL", hazard.getString("grade"));
    assertEquals("GRADED", hazard.getString("state"));
    assertEquals("SYSTEM", hazard.getString("sourceKind"));
    assertNull(hazard.getString("equipmentId"));
    assertTrue(hazard.getString("description").contains("充装超期未检气瓶2只次、报废或者超过设计使用年限的气瓶1只次"));
    int version = hazard.getInt("version");

    Streams.publish(traced(filler, DAY.plusDays(1), 3, overdue(2), scrapped(1)));
    Streams.publish(traced(filler, DAY.plusDays(2), 0, overdue(1)));
    Patience.until(() -> Api.hazard(filler.county(), id).getInt("version") > version);
    assertEquals(1, hazards(filler).getList("items").size());
    assertEquals(version + 1, Api.hazard(filler.county(), id).getInt("version"));
  }

  private static FillingRefusalCount overdue(int count) {
    return new FillingRefusalCount(FillingRefusalReason.INSPECTION_OVERDUE, count);
  }

  private static FillingRefusalCount scrapped(int count) {
    return new FillingRefusalCount(FillingRefusalReason.SCRAPPED, count);
  }

  private static Answer hazards(TestEnterprise filler) {
    return as(filler.owner()).get(Api.HAZARDS).as(Answer.class);
  }

  private static CylindersTraced traced(
      TestEnterprise filler, LocalDate day, int toldBefore, FillingRefusalCount... violated) {
    int violations = List.of(violated).stream().mapToInt(FillingRefusalCount::count).sum();
    return new CylindersTraced(
        filler.id(),
        "Filler",
        "320412",
        day,
        100,
        90,
        80,
        0,
        0,
        0,
        List.of(),
        violations,
        List.of(violated),
        toldBefore,
        false);
  }
}
