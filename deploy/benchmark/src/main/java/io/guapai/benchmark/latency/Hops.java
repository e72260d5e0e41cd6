package io.guapai.benchmark.latency;

import com.fasterxml.jackson.databind.JsonNode;
import io.guapai.benchmark.measure.Spread;
import io.guapai.benchmark.stage.Topics;
import io.guapai.contracts.Stream;
import io.guapai.local.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * Where the time of a way went: each record bears the time at which it was handed to Kafka, so that
 * a hop is from one record to the next, with all that a service does between them.
 */
final class Hops {

  /** When one failed inspection was posted, and when its alert was read; milliseconds. */
  record Sample(Units.Unit unit, long posted, long read) {}

  private final Topics topics;
  private final Map<TopicPartition, Long> from;

  private Hops(Topics topics) {
    this.topics = topics;
    this.from = topics.ends();
  }

  /** Looks from now on. */
  static Hops of(Topics topics) {
    return new Hops(topics);
  }

  /** The median of each hop in milliseconds, in the order of the way. */
  Map<String, Double> medians(List<Sample> samples) {
    Map<String, Map<String, Long>> handed = handed();
    Map<String, List<Double>> hops = new LinkedHashMap<>();
    for (Sample sample : samples) {
      long before = sample.posted();
      for (Map.Entry<String, Map<String, Long>> stream : handed.entrySet()) {
        Long at =
            stream
                .getValue()
                .get(
                    stream.getKey().equals(Stream.AGENCY.topic())
                        ? sample.unit().number()
                        : sample.unit().enterprise());
        if (at != null) {
          note(hops, "until " + stream.getKey(), at - before);
          before = at;
        }
      }
      note(hops, "until the reader", sample.read() - before);
    }
    Map<String, Double> medians = new LinkedHashMap<>();
    hops.forEach((hop, times) -> medians.put(hop, Spread.percentile(times, 0.5)));
    return medians;
  }

  private static void note(Map<String, List<Double>> hops, String hop, long milliseconds) {
    hops.computeIfAbsent(hop, first -> new ArrayList<>()).add((double) milliseconds);
  }

  /**
   * When the first record about each unit or enterprise came, by stream, in the order of the way.
   */
  private Map<String, Map<String, Long>> handed() {
    Map<String, Map<String, Long>> handed = new LinkedHashMap<>();
    for (Stream stream : List.of(Stream.AGENCY, Stream.INSPECTION, Stream.SCORE)) {
      Map<String, Long> first = new HashMap<>();
      for (ConsumerRecord<byte[], byte[]> record :
          topics.read(from, topics.ends(), stream.topic()::equals)) {
        JsonNode fact = json(record.value());
        String about = fact.path(stream == Stream.AGENCY ? "equipmentNo" : "enterpriseId").asText();
        first.merge(about, record.timestamp(), Math::min);
      }
      handed.put(stream.topic(), first);
    }
    return handed;
  }

  private static JsonNode json(byte[] text) {
    try {
      return Json.MAPPER.readTree(text);
    } catch (IOException e) {
      throw new IllegalStateException("a fact is not JSON", e);
    }
  }
}
