package io.guapai.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is believed on which stream. */
class StreamTest {

  private static final List<String> LOOK_ALIKES =
      List.of(
          "%s/",
          "%s//",
          " %s",
          "%s ",
          "/%s",
          "%s/../x",
          "%s?",
          "%s#",
          "https://example.org%s",
          "%s-2",
          "/evil/stranger");

  @Test
  void everyServiceSpeaksOnItsOwnStreams() {
    assertEquals(Set.of(Stream.EQUIPMENT, Stream.RECEIPT), streamsOf("/guapai/equipment"));
    assertEquals(Set.of(Stream.INSPECTION, Stream.RECEIPT), streamsOf("/guapai/inspection"));
    assertEquals(Set.of(Stream.HAZARD, Stream.RECEIPT), streamsOf("/guapai/hazard"));
    assertEquals(Set.of(Stream.SCORE), streamsOf("/guapai/scoring"));
    assertEquals(Set.of(Stream.NOTIFICATION, Stream.RECEIPT), streamsOf("/guapai/notification"));
  }

  @ParameterizedTest
  @EnumSource(value = Stream.class, names = "AGENCY", mode = EnumSource.Mode.EXCLUDE)
  void aLookAlikeIsNotBelieved(Stream stream) {
    for (String source : stream.sources()) {
      assertTrue(stream.accepts(source));
      for (String pattern : LOOK_ALIKES) {
        assertFalse(stream.accepts(pattern.formatted(source)), pattern);
      }
      assertFalse(stream.accepts(source.toUpperCase(java.util.Locale.ROOT)));
      assertFalse(stream.accepts(source.replace('a', 'а')), "Cyrillic а");
      assertFalse(stream.accepts(source.replace("i", "%69") + "%"));
    }
    assertFalse(stream.accepts(""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/institute/fj", "https://agency.example.org/", "urn:x", "/guapais/a"})
  void anAgencySpeaksOnTheStreamOfAgenciesOnly(String source) {
    assertEquals(Set.of(Stream.AGENCY), streamsOf(source));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/guapai/hazard", "/guapai/", "/guapai/x", "/GUAPAI/hazard", "/Guapai/a"})
  void aServiceOfThePlatformOrOneThatPretendsToBeIsNoAgency(String source) {
    assertFalse(Stream.AGENCY.accepts(source));
  }

  private static Set<Stream> streamsOf(String source) {
    Set<Stream> streams = new HashSet<>(Arrays.asList(Stream.values()));
    streams.removeIf(stream -> !stream.accepts(source));
    return streams;
  }
}
