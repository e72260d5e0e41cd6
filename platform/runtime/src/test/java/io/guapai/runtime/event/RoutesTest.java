package io.guapai.runtime.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Fact;
import io.guapai.contracts.Stream;
import io.guapai.contracts.hazard.ComplaintAnswered;
import io.guapai.contracts.hazard.HazardListed;
import io.guapai.contracts.hazard.HazardOverdue;
import io.guapai.contracts.inspection.InspectionDueSoon;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoutesTest {

  /** Yesterday's record of a fact that has a newer one. */
  @Contract(name = "hazard-overdue", stream = Stream.HAZARD)
  private record OverdueAsItWas(String subject, String partitionKey, String regionCode)
      implements Fact {}

  /** A record that no release tells. */
  @Contract(name = "hazard-overdue", version = 99, stream = Stream.HAZARD)
  private record OverdueSomeDay(String subject, String partitionKey, String regionCode)
      implements Fact {}

  @Test
  void aHandlerOfAnOlderContractIsRefused() {
    assertThatThrownBy(() -> Routes.builder().on(OverdueAsItWas.class, facts -> {}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("OverdueAsItWas (io.guapai.hazard-overdue.v1)")
        .hasMessageContaining("not the newest contract of its name");
  }

  @Test
  void aHandlerOfAContractThatIsNotKnownIsRefused() {
    Routes.Builder routes = Routes.builder();
    List<Class<? extends Fact>> types = List.of(HazardListed.class, OverdueSomeDay.class);
    assertThatThrownBy(() -> routes.onAny(types, facts -> {}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("io.guapai.hazard-overdue.v99");
  }

  @Test
  void aHandlerOfTheNewestContractIsTaken() {
    Routes routes = Routes.builder().on(HazardOverdue.class, facts -> {}).build();
    assertThat(routes.wants(HazardOverdue.class)).isTrue();
    assertThat(routes.streams()).containsExactly(Stream.HAZARD);
  }

  @Test
  void twoHandlersOfOneFactAreRefused() {
    Routes.Builder routes = Routes.builder().on(HazardOverdue.class, facts -> {});
    assertThatThrownBy(() -> routes.on(HazardOverdue.class, facts -> {}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("two handlers for HazardOverdue");
  }

  @Test
  void whatComesAfterwardsIsCalledAfterTheHandlerThatAFactHasIfAny() {
    List<String> called = new ArrayList<>();
    Routes routes =
        Routes.builder()
            .on(ComplaintAnswered.class, facts -> called.add("first"))
            .afterwards(
                List.of(ComplaintAnswered.class, InspectionDueSoon.class),
                facts -> called.add("then"))
            .build();
    heard(routes, new ComplaintAnswered("c", "32", "320411", true, "", Instant.EPOCH));
    assertThat(called).containsExactly("first", "then");
    heard(routes, new InspectionDueSoon("eq", "MD:1", "e", "32", LocalDate.EPOCH));
    assertThat(called).containsExactly("first", "then", "then");
  }

  private static void heard(Routes routes, Fact fact) {
    EventHeader header =
        new EventHeader("id", "/", "", null, Instant.EPOCH, fact.partitionKey(), null, 1, null, "");
    List<Received<?>> one = List.of(new Received<>(header, fact, null));
    routes.handler(one.get(0)).accept(one);
  }
}
