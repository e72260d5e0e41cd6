package io.guapai.systemtest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import io.guapai.local.process.Service;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A register is imported twice: into one province undisturbed, into the other while every service
 * is killed. Both come out to the unit as a recount of the rows says.
 */
@Order(3)
@ExtendWith(OnePlatform.class)
class FaultIT {

  private static final String UNDISTURBED = "33";
  private static final String DISTURBED = "42";

  private final Platform platform;

  FaultIT(Platform platform) {
    this.platform = platform;
  }

  @Test
  void everyServiceKilledOnceChangesNothing() throws Exception {
    long seed = Long.getLong("guapai.seed", ThreadLocalRandom.current().nextInt(1_000_000));
    System.out.println("Faults: seed " + seed + " (again with -Dguapai.seed=" + seed + ")");
    LocalDate today = platform.today();
    Source first = GeneratedRegister.of(seed, "GENA", UNDISTURBED, today);
    Source second = GeneratedRegister.of(seed, "GENB", DISTURBED, today);

    Register undisturbed = new Register(platform, first);
    undisturbed.quiet();
    String address = undisturbed.upload();
    accepted(undisturbed.finished(address), first);
    settled(undisturbed, first, today);

    Register disturbed = new Register(platform, second);
    String other = disturbed.upload();
    killAll(disturbed, other, new Random(seed));
    accepted(disturbed.finished(other), second);
    settled(disturbed, second, today);

    assertEquals(
        named(undisturbed.allFigures(), UNDISTURBED), named(disturbed.allFigures(), DISTURBED));
    assertEquals(today, platform.today(), "the figures are those of one day");
  }

  /** Kills the services in an order of the seed's, each when something else is under way. */
  private void killAll(Register register, String address, Random random) {
    List<Service> order = new ArrayList<>(Arrays.asList(Service.values()));
    Collections.shuffle(order, random);
    System.out.println("Faults: killed in the order " + order);
    register.awaitRead(address, 1);
    platform.kill(order.get(0));
    register.awaitRead(address, GeneratedRegister.UNITS / 2);
    platform.kill(order.get(1));
    register.awaitSome("equipment", "equipment");
    platform.kill(order.get(2));
    register.awaitSome("hazard", "open");
    platform.kill(order.get(3));
    register.awaitSome("scoring", "vetoed");
    platform.kill(order.get(4));
  }

  private static void accepted(JsonNode job, Source source) {
    assertEquals("COMPLETED", job.path("state").asText(), job.toString());
    assertEquals(source.units().size(), job.path("accepted").asInt(), job.toString());
    assertEquals(source.rejected(), job.path("rejected").asInt(), job.toString());
  }

  private void settled(Register register, Source source, LocalDate today) throws Exception {
    Map<String, String> counted = Recount.figures(source, today);
    register.awaitFigures(counted);
    register.quiet();
    Map<String, String> figures = register.allFigures();
    counted.forEach((name, value) -> assertEquals(value, figures.get(name), name));
    new Bookkeeping(platform, source, today).check();
  }

  private static Map<String, String> named(Map<String, String> figures, String province) {
    Map<String, String> named = new TreeMap<>();
    figures.forEach((name, value) -> named.put(name.substring(province.length()), value));
    return named;
  }
}
