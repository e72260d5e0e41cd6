package io.guapai.notification.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.guapai.contracts.Contracts;
import io.guapai.contracts.Fact;
import io.guapai.contracts.TypeOf.Known;
import io.guapai.contracts.agency.HazardFound;
import io.guapai.contracts.agency.InstituteReport;
import io.guapai.notification.NotificationProblem;
import io.guapai.notification.organization.Organization;
import io.guapai.runtime.event.EventAttributes;
import io.guapai.runtime.event.EventJson;
import io.guapai.runtime.event.EventSchemas;
import io.guapai.runtime.event.RawEvent;
import io.guapai.runtime.event.Sender;
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
import org.jspecify.annotations.Nullable;

/** Holds a posted event against its contract and its sender, and makes it ready to be produced. */
@ApplicationScoped
class CheckingEvents {

  private static final int MOST_VIOLATIONS = 20;

  /** Attributes that only the platform sets. */
  private static final Set<String> PLATFORM_ATTRIBUTES =
      Set.of(
          "partitionkey",
          "regioncode",
          "sequence",
          "causationid",
          "correlationid",
          Sender.ORGANIZATION,
          Sender.TERRITORY);

  /** Refuses what the contract does not know: a sender should not think that it was heard. */
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
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
   * Checks an event that an organization posted.
   *
   * @throws ProblemException saying what is wrong and where
   */
  CheckedEvent check(Posted posted, Organization sender) {
    Map<String, String> attributes = new TreeMap<>(posted.attributes());
    attributes.keySet().removeAll(PLATFORM_ATTRIBUTES);
    PostedAttributes.check(attributes);
    EventKey key =
        new EventKey(attributes.getOrDefault("source", ""), attributes.getOrDefault("id", ""));
    Binding.requireSource(sender, key.source());
    String type = attributes.getOrDefault("type", "");
    Known contract = AgencyTypes.require(type);
    Binding.requireType(sender, contract.fact());
    JsonNode data = posted.data();
    if (data == null || data.isNull()) {
      throw new ProblemException(NotificationProblem.MISSING_ATTRIBUTE, "data", "data");
    }
    String text = CanonicalData.of(data);
    checkSize(text);
    Fact fact = fact(contract, data, text);
    return new CheckedEvent(
        key,
        type,
        fingerprint(type, attributes.getOrDefault("subject", ""), text),
        named(fact, sender),
        new RawEvent(
            Contracts.stream(contract.fact()).topic(),
            fact.partitionKey(),
            stamped(attributes, fact, sender),
            text));
  }

  private void checkSize(String text) {
    // No character of UTF-16 has more than three bytes in UTF-8.
    if (text.length() * 3L <= config.dataLimit()) {
      return;
    }
    int size = text.getBytes(StandardCharsets.UTF_8).length;
    if (size > config.dataLimit()) {
      throw new ProblemException(
          NotificationProblem.EVENT_TOO_LARGE, "data", size, config.dataLimit());
    }
  }

  /** The fact that the data are; those of an older version are checked as consumers read them. */
  private Fact fact(Known contract, JsonNode posted, String text) {
    JsonNode data = contract.steps().isEmpty() ? posted : lifted(contract, text);
    List<String> violations = schemas.violations(contract.fact(), data);
    if (!violations.isEmpty()) {
      throw new DataRefused(
          violations.stream()
              .limit(MOST_VIOLATIONS)
              .map(violation -> EventAttributes.shortened(violation.replace("$.", "")))
              .toList());
    }
    try {
      Fact fact = JSON.treeToValue(data, contract.fact());
      if (fact instanceof HazardFound found && !found.namesOneSubject()) {
        throw new DataRefused(List.of("exactly one of equipmentNo and enterpriseId is required"));
      }
      // It becomes the record's key and an attribute, and has to keep their rules.
      requirePlain(
          fact instanceof HazardFound found && found.equipmentNo() == null
              ? "enterpriseId"
              : "equipmentNo",
          fact.partitionKey());
      if (fact instanceof InstituteReport report) {
        requirePlain("reportNo", report.reportNo());
      }
      return fact;
    } catch (UnrecognizedPropertyException e) {
      throw new DataRefused(
          List.of(
              EventAttributes.shortened(
                  e.getPropertyName() + ": the contract has no such property")));
    } catch (JsonProcessingException e) {
      throw new DataRefused(List.of(EventAttributes.shortened(e.getOriginalMessage())));
    }
  }

  private static void requirePlain(String field, String number) {
    if (number.isBlank() || !EventAttributes.isPlain(number)) {
      throw new DataRefused(List.of(field + ": no control characters, whole characters"));
    }
  }

  private static JsonNode lifted(Known contract, String text) {
    try {
      return JSON.readTree(EventJson.lifted(text, contract));
    } catch (JsonProcessingException e) {
      throw new DataRefused(List.of(EventAttributes.shortened(e.getOriginalMessage())));
    }
  }

  /** Who the data says it was; an institute can only be the sender itself. */
  private static @Nullable String named(Fact fact, Organization sender) {
    if (fact instanceof InstituteReport report) {
      Binding.requireSelf(sender, "institute", report.institute());
      return null;
    }
    return fact instanceof HazardFound found ? found.foundBy() : null;
  }

  private Map<String, String> stamped(Map<String, String> posted, Fact fact, Organization sender) {
    Map<String, String> attributes = new TreeMap<>(posted);
    attributes.remove("datacontenttype");
    attributes.putIfAbsent("time", clock.instant().toString());
    attributes.putIfAbsent("subject", fact.subject());
    attributes.put("partitionkey", fact.partitionKey());
    attributes.put(Sender.ORGANIZATION, sender.id());
    attributes.put(Sender.TERRITORY, String.join(Sender.SEPARATOR, sender.regions()));
    return attributes;
  }

  /** The time of an event is left out: a sender that repeats itself may have stamped it anew. */
  private static String fingerprint(String type, String subject, String data) {
    try {
      String text = type + '\n' + subject + '\n' + data;
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
