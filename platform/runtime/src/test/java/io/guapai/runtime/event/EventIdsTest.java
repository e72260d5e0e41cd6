package io.guapai.runtime.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The day of what is kept of an event is a function of its id. */
class EventIdsTest {

  @Test
  void anIdOfOursCarriesItsInstant() {
    Instant instant = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    String id = UuidCreator.getTimeOrderedEpoch(instant).toString();
    assertThat(EventIds.born(id)).isEqualTo(instant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-000001",
        "",
        "0b1c9b6e-1d3f-4c58-9d54-0d6d6a3a8f10",
        "01a20377-d705-79e7-a71c-4e8a15a927c8x",
        "01A20377-D705-79E7-A71C-4E8A15A927C8"
      })
  void otherIdsCarryNone(String id) {
    assertThat(EventIds.born(id)).isEqualTo(Instant.EPOCH);
  }
}
