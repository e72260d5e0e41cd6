package io.guapai.equipment.register;

import static io.guapai.equipment.Api.EQUIPMENT;
import static io.guapai.equipment.Api.as;
import static io.guapai.equipment.Api.elevator;
import static io.guapai.equipment.Api.enter;
import static io.guapai.equipment.Api.enterprise;
import static io.guapai.testing.Answer.has;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.guapai.contracts.Conclusion;
import io.guapai.contracts.InspectionClock;
import io.guapai.contracts.InspectionKind;
import io.guapai.contracts.inspection.InspectionCompleted;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.testing.Answer;
import io.guapai.testing.ExaminationCase;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which examinations make a unit of the register fit or unfit. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ExaminationsTest {

  private static final String COUNTY = "320402";
  private static final String OFFICER = Tokens.county(COUNTY);

  @Inject PlatformClock clock;

  @Test
  void whatAnExaminationDoesToTheUnitIsWhatTheOneTableSays() {
    String enterprise = enterprise(OFFICER, "examined", COUNTY);
    LocalDate today = clock.today();
    LocalDate before = today.plusMonths(6);
    LocalDate after = today.plusYears(1);
    Map<ExaminationCase, String> units = new LinkedHashMap<>();
    for (ExaminationCase each : ExaminationCase.all()) {
      String id =
          enter(OFFICER, elevator(enterprise, COUNTY, "X" + units.size()))
              .as(Answer.class)
              .get("id");
      units.put(each, id);
      // Found fit first, so that it has a date, and then as the case begins.
      for (InspectionCompleted fact :
          List.of(
              periodic(id, Conclusion.PASS, today.minusDays(9), before),
              periodic(
                  id,
                  each.fitBefore() ? Conclusion.PASS : Conclusion.FAIL,
                  today.minusDays(8),
                  each.fitBefore() ? before : null),
              inspection(
                  id,
                  each.kind(),
                  each.clock(),
                  each.variety(),
                  each.conclusion(),
                  today,
                  each.conclusion().fit() ? after : null))) {
        Streams.publish(fact);
      }
    }
    units.forEach(
        (each, id) ->
            await()
                .untilAsserted(
                    () ->
                        as(OFFICER)
                            .get(EQUIPMENT + "/" + id)
                            .then()
                            .body(
                                has("inspState", equalTo(each.fitAfter() ? "VALID" : "FAILED")),
                                has(
                                    "nextInspectionDate",
                                    equalTo((each.movesDate() ? after : before) + "")))));
  }

  private static InspectionCompleted periodic(
      String unit, Conclusion conclusion, LocalDate on, @Nullable LocalDate next) {
    return inspection(unit, InspectionKind.PERIODIC, null, "3110", conclusion, on, next);
  }

  private static InspectionCompleted inspection(
      String unit,
      InspectionKind kind,
      @Nullable InspectionClock clock,
      String variety,
      Conclusion conclusion,
      LocalDate on,
      @Nullable LocalDate next) {
    return new InspectionCompleted(
        UUID.randomUUID().toString(),
        unit,
        "TEST:X",
        "TMP-320402-000001",
        COUNTY,
        variety,
        kind,
        conclusion,
        on,
        next,
        "R-1",
        "institute",
        List.of(),
        false,
        null,
        null,
        clock,
        next);
  }
}
