package io.guapai.benchmark.latency;

import com.fasterxml.jackson.databind.JsonNode;
import io.guapai.benchmark.intake.Sender;
import io.guapai.benchmark.register.GeneratedRegister;
import io.guapai.benchmark.register.Importing;
import io.guapai.benchmark.stage.Stage;
import io.guapai.contracts.Conclusion;
import io.guapai.contracts.InspectionKind;
import io.guapai.contracts.Stream;
import io.guapai.contracts.agency.InspectionReported;
import io.guapai.local.Json;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Units that are all in order, each of an enterprise of its own, and reports about them. */
final class Units {

  /** A unit and its enterprise. */
  record Unit(String number, String enterprise) {}

  /** Units that the load is about, by those of which alerts are told. */
  private static final int LOADED_OF = 3;

  private final Queue<Unit> fresh;
  private final List<Unit> loaded;
  private final AtomicInteger reports = new AtomicInteger();

  private Units(List<Unit> all) {
    this.loaded = all.subList(0, all.size() / (LOADED_OF + 1));
    this.fresh = new ConcurrentLinkedQueue<>(all.subList(loaded.size(), all.size()));
  }

  /** Imports a register, and learns from its stream whose unit each is. */
  static Units imported(Stage stage, int needed) throws IOException, InterruptedException {
    Map<TopicPartition, Long> before = stage.topics().ends();
    Importing.run(stage, GeneratedRegister.inOrder(needed + needed / LOADED_OF + LOADED_OF));
    stage.quiet();
    List<JsonNode> facts =
        stage
            .topics()
            .read(before, stage.topics().ends(), Stream.EQUIPMENT.topic()::equals)
            .stream()
            .map(record -> json(record.value()))
            .filter(fact -> fact.has("equipmentNo"))
            .toList();
    return new Units(
        facts.stream()
            .map(
                fact ->
                    new Unit(fact.path("equipmentNo").asText(), fact.path("enterpriseId").asText()))
            .collect(Collectors.toMap(Unit::number, unit -> unit, (one, other) -> one))
            .values()
            .stream()
            .toList());
  }

  private static JsonNode json(byte[] text) {
    try {
      return Json.MAPPER.readTree(text);
    } catch (IOException e) {
      throw new IllegalStateException("a fact is not JSON", e);
    }
  }

  /** A unit that nothing has been reported about. */
  Unit next() {
    Unit unit = fresh.poll();
    if (unit == null) {
      throw new IllegalStateException("the register is too small");
    }
    return unit;
  }

  InspectionReported failed(Unit unit) {
    return report(unit, Conclusion.FAIL, null);
  }

  /** Reports of passed inspections, of units that no alert is about. */
  List<InspectionReported> passed(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> loaded.get((reports.get() + i) % loaded.size()))
        .map(unit -> report(unit, Conclusion.PASS, LocalDate.now().plusDays(360)))
        .toList();
  }

  private InspectionReported report(Unit unit, Conclusion conclusion, @Nullable LocalDate next) {
    return new InspectionReported(
        "BENCHMARK-%08d".formatted(reports.incrementAndGet()),
        unit.number(),
        InspectionKind.PERIODIC,
        conclusion,
        LocalDate.now().minusDays(1),
        next,
        Sender.INSTITUTE,
        null);
  }
}
