package io.guapai.runtime.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.guapai.contracts.Contracts;
import io.guapai.contracts.Fact;
import io.guapai.contracts.Stream;
import io.guapai.contracts.TypeOf;
import io.guapai.runtime.event.Reading.Faulty;
import io.guapai.runtime.event.Reading.Unknown;
import io.guapai.runtime.event.Reading.Unwanted;
import io.guapai.runtime.event.Reading.Wanted;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads events from records. Nothing before it has looked into them. */
final class Decoder {

  private static final Reading UNWANTED = new Unwanted();

  private final EventSchemas schemas;
  private final Routes routes;

  Decoder(EventSchemas schemas, Routes routes) {
    this.schemas = schemas;
    this.routes = routes;
  }

  Reading read(ForeignRecord record) {
    String type = record.raw().attributes().get("type");
    if (type == null || type.isBlank()) {
      return new Faulty(new Fault(ParkCause.BROKEN, "the attribute type is missing", false));
    }
    Stream stream = stream(record.raw().topic());
    TypeOf known = Contracts.resolve(type);
    if (known instanceof TypeOf.Known contract && routes.wants(contract.fact())) {
      return wanted(record, stream, contract);
    }
    if (known instanceof TypeOf.UnknownVersion version && routes.wants(version.fact())) {
      return unknownVersion(record, stream, version);
    }
    return known instanceof TypeOf.UnknownName && routes.answersFor(stream)
        ? unknown(record, stream, type)
        : UNWANTED;
  }

  private static Stream stream(String topic) {
    return Arrays.stream(Stream.values())
        .filter(stream -> stream.topic().equals(topic))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no stream of the platform: " + topic));
  }

  private Reading wanted(ForeignRecord record, Stream stream, TypeOf.Known contract) {
    Optional<Fault> envelope = envelope(record, stream);
    if (envelope.isPresent()) {
      return new Faulty(envelope.get());
    }
    if (record.defect() != null) {
      return broken(record.defect());
    }
    RawEvent raw = record.raw();
    if (stream == Stream.AGENCY) {
      List<String> violations = schemas.violations(contract.fact(), raw.data());
      if (!violations.isEmpty()) {
        return broken(String.join("; ", violations));
      }
    }
    try {
      Fact data = EventJson.read(raw.data(), contract);
      return new Wanted(
          new Received<>(header(raw), data, raw, record.position(), record.writtenAt()));
    } catch (JsonProcessingException e) {
      return broken(e.getOriginalMessage());
    }
  }

  private Reading unknownVersion(
      ForeignRecord record, Stream stream, TypeOf.UnknownVersion version) {
    return new Faulty(
        envelope(record, stream)
            .orElse(
                new Fault(
                    ParkCause.BROKEN,
                    "version " + version.version() + " is not known here",
                    true)));
  }

  /** Whoever posted it is told, if it says who that is. */
  private static Reading unknown(ForeignRecord record, Stream stream, String type) {
    Optional<Fault> envelope = envelope(record, stream);
    return envelope.isPresent()
        ? new Faulty(envelope.get())
        : new Unknown("there is no event type " + type);
  }

  /**
   * What is wrong with an event before its data are looked at: then it is no fact of the stream.
   */
  private static Optional<Fault> envelope(ForeignRecord record, Stream stream) {
    Map<String, String> attributes = record.raw().attributes();
    Optional<EventAttributes.Violation> violation = EventAttributes.violation(attributes);
    if (violation.isPresent()) {
      return Optional.of(new Fault(ParkCause.BROKEN, violation.get().text(), false));
    }
    String source = attributes.getOrDefault("source", "");
    if (!stream.accepts(source)) {
      return Optional.of(
          new Fault(ParkCause.FOREIGN, source + " does not speak on " + stream.topic(), false));
    }
    return record.raw().key().isEmpty()
        ? Optional.of(new Fault(ParkCause.BROKEN, "the record has no key", false))
        : Optional.empty();
  }

  private static Reading broken(String reason) {
    return new Faulty(new Fault(ParkCause.BROKEN, reason, true));
  }

  private static EventHeader header(RawEvent raw) {
    Map<String, String> attributes = raw.attributes();
    String id = attributes.getOrDefault("id", "");
    String time = attributes.get("time");
    return new EventHeader(
        id,
        attributes.getOrDefault("source", ""),
        attributes.getOrDefault("type", ""),
        attributes.get("subject"),
        time == null ? Instant.EPOCH : EventAttributes.time(time),
        attributes.getOrDefault("partitionkey", raw.key()),
        attributes.get("regioncode"),
        Long.parseLong(attributes.getOrDefault("sequence", "0")),
        attributes.get("causationid"),
        attributes.getOrDefault("correlationid", id));
  }
}
