package io.guapai.runtime.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.guapai.contracts.Contracts;
import io.guapai.contracts.DutyKind;
import io.guapai.contracts.Fact;
import io.guapai.contracts.Grade;
import io.guapai.contracts.Level;
import io.guapai.contracts.TypeOf;
import io.guapai.contracts.hazard.DutyOverdue;
import io.guapai.contracts.hazard.HazardOverdue;
import io.guapai.contracts.score.EnterpriseScored;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a consumer makes of data of yesterday and of tomorrow. */
class EventJsonTest {

  private static final DutyOverdue LATE =
      new DutyOverdue(
          "d-1",
          DutyKind.RECHECK,
          "h-1",
          null,
          "91350100M000100Y43",
          "350102",
          "350102",
          Level.CITY,
          LocalDate.of(2026, 3, 31),
          1,
          null);

  private static final HazardOverdue OVERDUE =
      new HazardOverdue(
          "h-1", "H-1", "91350100M000100Y43", "350102", Grade.MAJOR, LocalDate.of(2026, 3, 31), 1);

  @Test
  void aDutyOfNextYearIsReadAsAnotherDuty() throws JsonProcessingException {
    String json = EventJson.write(LATE).replace("RECHECK", "OF_NEXT_YEAR");

    assertEquals(DutyKind.OTHER, ((DutyOverdue) read(LATE, json)).duty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"CATASTROPHIC\"", "\"major\"", "2", "\"2\"", "\"\"", "null"})
  void aGradeThatIsNotKnownIsNeverTakenForAnother(String grade) {
    String json = EventJson.write(OVERDUE).replace("\"MAJOR\"", grade);

    assertThrows(JsonProcessingException.class, () -> read(OVERDUE, json));
  }

  @Test
  void aPropertyOfALaterReleaseIsIgnored() throws JsonProcessingException {
    String json = EventJson.write(OVERDUE).replace("{", "{\"addedLater\": 1, ");

    assertEquals(OVERDUE, read(OVERDUE, json));
  }

  @Test
  void anOlderVersionIsLiftedWithoutLosingADigit() throws JsonProcessingException {
    UnaryOperator<Map<String, Object>> step =
        data -> {
          data.put("score", data.remove("points"));
          return data;
        };
    String json =
        """
        {"enterpriseId": "91350100M000100Y43", "regionCode": "350102", "edition": "e-1",
         "points": 12345678901234567.89, "grade": "A", "vetoed": false}
        """;

    EnterpriseScored scored =
        (EnterpriseScored) read(new TypeOf.Known(EnterpriseScored.class, List.of(step)), json);

    assertEquals(new BigDecimal("12345678901234567.89"), scored.score());
  }

  @Test
  void whatIsNoDataOfItsVersionIsUnreadable() {
    UnaryOperator<Map<String, Object>> step = data -> Map.of("score", data.remove("points"));
    TypeOf.Known known = new TypeOf.Known(EnterpriseScored.class, List.of(step));

    for (String json : List.of("{}", "[]", "null", "7", "")) {
      assertThrows(JsonProcessingException.class, () -> EventJson.lifted(json, known), json);
    }
  }

  private static Fact read(Fact fact, String json) throws JsonProcessingException {
    return read((TypeOf.Known) Contracts.resolve(Contracts.type(fact.getClass())), json);
  }

  private static Fact read(TypeOf.Known known, String json) throws JsonProcessingException {
    return EventJson.read(EventJson.lifted(json, known), known.fact());
  }
}
