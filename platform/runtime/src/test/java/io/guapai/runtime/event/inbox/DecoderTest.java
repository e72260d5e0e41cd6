package io.guapai.runtime.event.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.guapai.contracts.Contracts;
import io.guapai.contracts.Fact;
import io.guapai.contracts.Stream;
import io.guapai.contracts.agency.HazardFound;
import io.guapai.contracts.hazard.HazardDelisted;
import io.guapai.contracts.hazard.HazardOverdue;
import io.guapai.runtime.event.EventSchemas;
import io.guapai.runtime.event.RawEvent;
import io.guapai.runtime.event.Routes;
import io.guapai.runtime.event.parking.Fault;
import io.guapai.runtime.event.parking.ForeignRecord;
import io.guapai.runtime.event.parking.ParkCause;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a consumer believes, and what it does with versions that it does not know. */
class DecoderTest {

  private static final String OVERDUE =
      """
      {"hazardId": "h-1", "hazardNo": "H-1", "enterpriseId": "91350100M000100Y43",
       "regionCode": "350102", "grade": "MAJOR", "dueDate": "2026-03-31", "cycle": 1}
      """;

  private final Decoder decoder = decoder(routes());

  /** Of the service that tells agencies what nobody else will tell them. */
  private final Decoder answering = decoder(routes().answerFor(Stream.AGENCY, events -> {}));

  @Test
  void theOwnerOfAStreamIsBelieved() {
    assertInstanceOf(
        Reading.Wanted.class, read(Stream.HAZARD, "/guapai/hazard", type(HazardOverdue.class)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/evil/stranger", "/guapai/scoring", "/guapai/hazard/", "/GUAPAI/hazard"})
  void aStrangerOnAStreamIsNot(String source) {
    assertForeign(read(Stream.HAZARD, source, type(HazardOverdue.class)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "io.guapai.hazard-overdue.v1",
        "io.guapai.hazard-overdue.v2",
        "io.guapai.hazard-delisted.v1",
        "io.guapai.hazard-forgotten.v1",
        "x"
      })
  void anAgencyTellsNoFactOfThePlatformAndIsAnsweredOnce(String type) {
    assertInstanceOf(Reading.Unwanted.class, read(Stream.AGENCY, "/institute/fj", type));
    assertInstanceOf(Reading.Unknown.class, read(answering, Stream.AGENCY, "/institute/fj", type));
  }

  @ParameterizedTest
  @EnumSource(
      value = Stream.class,
      names = {"HAZARD", "AGENCY"},
      mode = EnumSource.Mode.EXCLUDE)
  void aFactIsToldOnItsOwnStreamOnly(Stream stream) {
    assertForeign(read(stream, stream.sources().get(0), type(HazardOverdue.class)));
  }

  @Test
  void anUnknownVersionOfAWantedNameIsParkedAndHoldsItsKey() {
    Fault fault = fault(read(Stream.HAZARD, "/guapai/hazard", "io.guapai.hazard-overdue.v2"));

    assertEquals(
        new Fault(
            ParkCause.BROKEN, "the version of io.guapai.hazard-overdue.v2 is not known", true),
        fault);
  }

  @ParameterizedTest
  @ValueSource(strings = {"io.guapai.hazard-delisted.v2", "io.guapai.hazard-forgotten.v1", "x"})
  void whatNobodyHereWantsIsSomebodyElses(String type) {
    assertInstanceOf(Reading.Unwanted.class, read(Stream.HAZARD, "/guapai/hazard", type));
    assertInstanceOf(
        Reading.Unwanted.class, read(Stream.HAZARD, "/guapai/hazard", type(HazardDelisted.class)));
  }

  private static void assertForeign(Reading reading) {
    assertEquals(ParkCause.FOREIGN, fault(reading).cause());
  }

  private static Fault fault(Reading reading) {
    return assertInstanceOf(Reading.Faulty.class, reading).fault();
  }

  private static String type(Class<? extends Fact> fact) {
    return Contracts.type(fact);
  }

  private static Routes.Builder routes() {
    return Routes.builder().on(HazardOverdue.class, facts -> {}).on(HazardFound.class, facts -> {});
  }

  private static Decoder decoder(Routes.Builder routes) {
    return new Decoder(new EventSchemas(), routes.build());
  }

  private Reading read(Stream stream, String source, String type) {
    return read(decoder, stream, source, type);
  }

  private static Reading read(Decoder decoder, Stream stream, String source, String type) {
    Map<String, String> attributes = new TreeMap<>();
    attributes.put("specversion", "1.0");
    attributes.put("id", "e-1");
    attributes.put("source", source);
    attributes.put("type", type);
    attributes.put("time", "2026-04-01T00:00:00Z");
    RawEvent raw = new RawEvent(stream.topic(), "91350100M000100Y43", attributes, OVERDUE);
    return decoder.read(new ForeignRecord(raw, stream.topic() + "/0/0", Instant.EPOCH, null));
  }
}
