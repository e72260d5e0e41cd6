package io.guapai.notification.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.guapai.contracts.Contracts;
import io.guapai.contracts.Fact;
import io.guapai.notification.NotificationProblem;
import io.guapai.runtime.event.EventSchemas;
import io.guapai.runtime.event.RawEvent;
import io.guapai.runtime.http.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Holds a posted event against its contract and makes it ready to be produced. */
@ApplicationScoped
class CheckingEvents {

  private static final int MOST_VIOLATIONS = 20;

  /** Attributes that only the platform sets. */
  private static final Set<String> PLATFORM_ATTRIBUTES =
      Set.of("partitionkey", "regioncode", "sequence", "causationid", "correlationid");

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .build();

  private final EventSchemas schemas;
  private final Clock clock;
  private final IntakeConfig config;

  CheckingEvents(EventSchemas schemas, Clock clock, IntakeConfig config) {
    this.schemas = schemas;
    this.clock = clock;
    this.config = config;
  }

  /**
   * Checks an event.
   *
   * @throws ProblemException saying what is wrong and where
   */
  CheckedEvent check(Posted posted) {
    AttributeRules.check(posted.attributes());
    String type = posted.attributes().getOrDefault("type", "");
    Class<? extends Fact> contract = AgencyTypes.require(type);
    JsonNode data = posted.data();
    if (data == null || data.isNull()) {
      throw new ProblemException(NotificationProblem.MISSING_ATTRIBUTE, "data", "data");
    }
    String text = data.toString();
    int size = text.getBytes(StandardCharsets.UTF_8).length;
    if (size > config.dataLimit()) {
      throw new ProblemException(
          NotificationProblem.EVENT_TOO_LARGE, "data", size, config.dataLimit());
    }
    Fact fact = fact(contract, data, text);
    EventKey key =
        new EventKey(
            posted.attributes().getOrDefault("source", ""),
            posted.attributes().getOrDefault("id", ""));
    return new CheckedEvent(
        key,
        type,
        fingerprint(type, posted.attributes().getOrDefault("subject", ""), data),
        new RawEvent(
            Contracts.stream(contract).topic(),
            fact.partitionKey(),
            attributes(posted.attributes(), fact),
            text));
  }

  private Fact fact(Class<? extends Fact> contract, JsonNode data, String text) {
    List<String> violations = schemas.violations(contract, text);
    if (!violations.isEmpty()) {
      throw new DataRefused(
          violations.stream()
              .limit(MOST_VIOLATIONS)
              .map(violation -> AttributeRules.shortened(violation.replace("$.", "")))
              .toList());
    }
    if (holdsNul(data)) {
      throw new DataRefused(List.of("the character U+0000 is in no text"));
    }
    try {
      return JSON.treeToValue(data, contract);
    } catch (JsonProcessingException e) {
      throw new DataRefused(List.of(AttributeRules.shortened(e.getOriginalMessage())));
    }
  }

  /** PostgreSQL has no way to store it, so no service could record the fact. */
  private static boolean holdsNul(JsonNode node) {
    if (node.isTextual()) {
      return node.textValue().indexOf('\0') >= 0;
    }
    for (JsonNode child : node) {
      if (holdsNul(child)) {
        return true;
      }
    }
    return false;
  }

  private Map<String, String> attributes(Map<String, String> posted, Fact fact) {
    Map<String, String> attributes = new TreeMap<>(posted);
    attributes.keySet().removeAll(PLATFORM_ATTRIBUTES);
    attributes.remove("datacontenttype");
    attributes.putIfAbsent("time", clock.instant().toString());
    attributes.putIfAbsent("subject", fact.subject());
    attributes.put("partitionkey", fact.partitionKey());
    return attributes;
  }

  /** The time of an event is left out: a sender that repeats itself may have stamped it anew. */
  private static String fingerprint(String type, String subject, JsonNode data) {
    try {
      String sorted = JSON.writeValueAsString(JSON.treeToValue(data, Object.class));
      String text = type + '\n' + subject + '\n' + sorted;
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (JsonProcessingException | NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
