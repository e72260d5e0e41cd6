package io.guapai.hazard.duty;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.DutyKind;
import io.guapai.runtime.act.ActOn;
import io.guapai.testing.PlatformResource;
import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which act fulfils which duty of an authority stands with the act. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class NamedDutiesTest {

  @Inject @All List<ActOn<?, ?>> acts;

  @Test
  void whateverAnAuthorityOwesThereIsAnActThatFulfilsIt() {
    Set<DutyKind> named =
        acts.stream().flatMap(act -> act.fulfils().keySet().stream()).collect(toSet());
    assertEquals(EnumSet.complementOf(EnumSet.of(DutyKind.OTHER)), named);
  }

  @Test
  void anActFulfilsADutyByNothingButItsOwnDeeds() {
    for (ActOn<?, ?> act : acts) {
      act.fulfils()
          .forEach(
              (kind, deeds) ->
                  assertTrue(
                      !deeds.isEmpty() && act.deeds().containsAll(deeds), act + " and " + kind));
    }
  }
}
