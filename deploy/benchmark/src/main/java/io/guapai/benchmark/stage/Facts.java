package io.guapai.benchmark.stage;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.guapai.contracts.Contracts;
import io.guapai.contracts.Fact;
import io.guapai.contracts.Stream;
import io.guapai.local.Json;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Facts as the service that owns them would publish them: CloudEvents in binary mode. */
public final class Facts {

  private Facts() {}

  /** A fact with a new id and no cause. */
  public static ProducerRecord<byte[], byte[]> record(Fact fact) {
    Stream stream = Contracts.stream(fact.getClass());
    String id = UUID.randomUUID().toString();
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put("specversion", "1.0");
    attributes.put("id", id);
    attributes.put("source", source(stream));
    attributes.put("type", Contracts.type(fact.getClass()));
    attributes.put("subject", fact.subject());
    attributes.put("time", Instant.now().toString());
    attributes.put("partitionkey", fact.partitionKey());
    if (fact.regionCode() != null) {
      attributes.put("regioncode", fact.regionCode());
    }
    attributes.put("sequence", "1");
    attributes.put("correlationid", id);
    ProducerRecord<byte[], byte[]> record =
        new ProducerRecord<>(stream.topic(), fact.partitionKey().getBytes(UTF_8), data(fact));
    attributes.forEach((name, value) -> record.headers().add("ce_" + name, value.getBytes(UTF_8)));
    record.headers().add("content-type", "application/json".getBytes(UTF_8));
    return record;
  }

  private static byte[] data(Fact fact) {
    try {
      return Json.MAPPER.writeValueAsBytes(fact);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not writable as JSON: " + fact, e);
    }
  }

  private static String source(Stream stream) {
    return switch (stream) {
      case EQUIPMENT -> "/guapai/equipment";
      case INSPECTION -> "/guapai/inspection";
      case SCORE -> "/guapai/scoring";
      case NOTIFICATION -> "/guapai/notification";
      default -> "/guapai/hazard";
    };
  }
}
