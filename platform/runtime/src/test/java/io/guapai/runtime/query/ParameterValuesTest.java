package io.guapai.runtime.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.Level;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.territory.RegionCode;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.ParamConverter;
import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParameterValuesTest {

  /** Every kind of parameter that a resource declares. */
  @SuppressWarnings("unused")
  private interface Resource {
    void list(
        @QueryParam("region") RegionCode region,
        @QueryParam("level") Level level,
        @QueryParam("late") Boolean late,
        @QueryParam("limit") @Min(1) @Max(200) Integer limit,
        @QueryParam("hazard") UUID hazard,
        @QueryParam("on") Day on,
        @QueryParam("month") Month month,
        @QueryParam("quarter") Quarter quarter,
        @QueryParam("asOf") AsOf asOf,
        @QueryParam("name") String name,
        @PathParam("id") UUID id,
        @HeaderParam("If-Match") String ifMatch);
  }

  private static @Nullable ParamConverter<?> converter(String name) {
    Parameter parameter =
        Arrays.stream(Resource.class.getDeclaredMethods()[0].getParameters())
            .filter(any -> any.getAnnotations()[0].toString().contains('"' + name + '"'))
            .findFirst()
            .orElseThrow();
    return new ParameterValues()
        .getConverter(parameter.getType(), parameter.getType(), parameter.getAnnotations());
  }

  private static @Nullable Object read(String name, @Nullable String text) {
    return converter(name).fromString(text);
  }

  private static ProblemException refused(String name, String text) {
    WebApplicationException refused =
        assertThrows(WebApplicationException.class, () -> read(name, text));
    return (ProblemException) refused.getCause();
  }

  @Test
  void aValueIsReadAsItsType() {
    assertEquals(new RegionCode("3203"), read("region", "320300"));
    assertEquals(Level.CITY, read("level", "CITY"));
    assertEquals(true, read("late", "true"));
    assertEquals(200, read("limit", "200"));
    assertEquals(new Day(LocalDate.of(2026, 5, 6)), read("on", "2026-05-06"));
    assertEquals(new Quarter(2026, 3), read("quarter", "2026Q3"));
    assertEquals(LocalDate.of(2026, 9, 30), new Quarter(2026, 3).lastDay());
    assertEquals(Quarter.of(LocalDate.of(2026, 7, 1)), new Quarter(2026, 3));
    assertEquals("2026-05-06", String.valueOf(read("asOf", "2026-05-06")));
    assertEquals(read("asOf", "2026-05-06T10:00:00+08:00"), read("asOf", "2026-05-06T02:00:00Z"));
  }

  @ParameterizedTest
  @CsvSource({
    "level,city",
    "level,'CITY '",
    "late,yes",
    "limit,0",
    "limit,201",
    "limit,abc",
    "limit,+5",
    "limit,99999999999999999999",
    "hazard,1-1-1-1-1",
    "on,2026-02-30",
    "on,2026-5-6",
    "on,+999999999-12-31",
    "month,+999999999-12",
    "asOf,+999999999-12-31",
    "asOf,+999999999-12-31T00:00:00Z",
    "quarter,2026Q5",
    "quarter,2026-Q3",
    "quarter,26Q3",
    "month,202605",
    "month,2026",
    "month,2026-13",
    "asOf,2026-02-30",
    "asOf,2026-02-10 08:00",
    "asOf,tomorrow"
  })
  void whatIsNoneIsRefusedByName(String name, String text) {
    ProblemException refused = refused(name, text);
    assertEquals(PlatformProblem.INVALID_VALUE, refused.type());
    assertEquals(name, refused.field());
    assertTrue(refused.getMessage().contains(text), refused.getMessage());
  }

  @Test
  void itIsSaidWhatWouldBeAValue() {
    assertTrue(refused("limit", "0").getMessage().contains("1–200"));
    assertTrue(refused("level", "x").getMessage().contains("TOWNSHIP, COUNTY, CITY, PROVINCE"));
  }

  @Test
  void aTerritoryThatIsNoneIsAnUnknownRegion() {
    assertEquals(PlatformProblem.UNKNOWN_REGION, refused("region", "32x").type());
    assertEquals("region", refused("region", "32x").field());
  }

  @Test
  void aTextWithAControlCharacterIsRefused() {
    assertEquals("Wang Li", read("name", "Wang Li"));
    assertEquals(PlatformProblem.UNREADABLE_TEXT, refused("name", "a\0b").type());
  }

  @ParameterizedTest
  @ValueSource(strings = {"region", "level", "late", "limit", "hazard", "on", "asOf", "name"})
  void aBlankIsAsGoodAsNothing(String name) {
    assertNull(read(name, " "));
  }

  @Test
  void anIdThatIsNoUuidIsTheIdOfNothing() {
    assertEquals(PlatformProblem.NOT_FOUND, refused("id", "none").type());
  }

  @Test
  void headersAreLeftAlone() {
    assertNull(converter("If-Match"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"!!", "YWJj", "%", "AA"})
  void aCursorThatIsNoneOfOursIsRefused(String cursor) {
    Paging paging = new Paging(cursor, null);
    ProblemException refused =
        assertThrows(
            ProblemException.class, () -> paging.after(text -> List.of(Long.parseLong(text))));
    assertEquals(PlatformProblem.INVALID_CURSOR, refused.type());
  }
}
