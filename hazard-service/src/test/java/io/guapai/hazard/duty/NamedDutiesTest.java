package io.guapai.hazard.duty;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.DutyKind;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.testing.PlatformResource;
import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which act fulfils which duty of an authority stands with the act. */
@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class NamedDutiesTest {

  @Inject @All List<ActOn<?, ?>> acts;

  @Test
  void whateverAnAuthorityOwesThereIsAnActThatFulfilsIt() {
    Set<DutyKind> named =
        acts.stream()
            .filter(act -> act.deeds().stream().anyMatch(act::fulfils))
            .flatMap(act -> Stream.of(act.getClass().getAnnotation(ActAt.class).fulfils()))
            .collect(toSet());
    assertEquals(EnumSet.complementOf(EnumSet.of(DutyKind.OTHER)), named);
  }
}
