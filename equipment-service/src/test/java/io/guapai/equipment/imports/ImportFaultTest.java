package io.guapai.equipment.imports;

import static io.guapai.equipment.imports.Importing.accepted;
import static io.guapai.equipment.imports.Importing.ended;
import static io.guapai.testing.Answer.has;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.equipment.EquipmentRegistered;
import io.guapai.equipment.Api;
import io.guapai.testing.Database;
import io.guapai.testing.PlatformResource;
import io.guapai.testing.Recorded;
import io.guapai.testing.Streams;
import io.guapai.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ImportFaultTest {

  private static final int ROWS = 6_000;

  @Test
  void aJobThatIsInterruptedGoesOnWhereItWasWithoutLossOrRepetition() throws Exception {
    String city = Tokens.city("3203");
    String csv =
        IntStream.range(0, ROWS)
            .mapToObj(i -> "N%d,Unit %d,,铜山,3110,在用,yes,,,2030/01/01,".formatted(i, i % 2_000))
            .collect(Collectors.joining("\n", Profiles.HEADER + "\n", "\n"));
    String job = accepted(city, csv, Profiles.XUZHOU.formatted("FAULT"));
    await().pollInterval(Duration.ofMillis(5)).until(() -> read() >= 500);
    Database.stop();
    Database.start();

    ended(city, job)
        .then()
        .body(
            has("state", equalTo("COMPLETED")),
            has("read", equalTo(ROWS)),
            has("accepted", equalTo(ROWS)),
            has("unchanged", equalTo(0)));
    assertEquals(2_000, Api.count("select count(*) from enterprise where source_system = 'FAULT'"));
    assertEquals(0, Api.count("select count(*) from import_chunk"));
    await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> Api.count("select count(*) from outbox") == 0);
    List<String> told =
        Streams.all("equipment-events").stream()
            .filter(event -> event.is(EquipmentRegistered.class))
            .filter(event -> String.valueOf(event.value()).contains("\"FAULT:"))
            .map(Recorded::id)
            .toList();
    // The relay may send an event twice around an outage, but never two events of one unit.
    Set<String> events = new HashSet<>(told);
    assertEquals(ROWS, events.size());
  }

  private static long read() throws Exception {
    return Api.count("select coalesce(max(read), 0) from import_job where profile like '%FAULT%'");
  }
}
