package io.guapai.runtime.event.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.guapai.contracts.Contracts;
import io.guapai.contracts.Fact;
import io.guapai.contracts.Stream;
import io.guapai.contracts.TypeOf;
import io.guapai.runtime.event.EventAttributes;
import io.guapai.runtime.event.EventHeader;
import io.guapai.runtime.event.EventJson;
import io.guapai.runtime.event.EventSchemas;
import io.guapai.runtime.event.RawEvent;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.event.Routes;
import io.guapai.runtime.event.inbox.Reading.Faulty;
import io.guapai.runtime.event.inbox.Reading.Unknown;
import io.guapai.runtime.event.inbox.Reading.Unwanted;
import io.guapai.runtime.event.inbox.Reading.Wanted;
import io.guapai.runtime.event.parking.Fault;
import io.guapai.runtime.event.parking.ForeignRecord;
import io.guapai.runtime.event.parking.ParkCause;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads events from records. Nothing before it has looked into them. */
public final class Decoder {

  private static final Reading UNWANTED = new Unwanted();
  private static final Reading UNKNOWN = new Unknown();

  private final EventSchemas schemas;
  private final Routes routes;

  public Decoder(EventSchemas schemas, Routes routes) {
    this.schemas = schemas;
    this.routes = routes;
  }

  /** What a record is to this service. */
  public Reading read(ForeignRecord record) {
    String type = record.raw().attributes().get("type");
    if (type == null || type.isBlank()) {
      return new Faulty(new Fault(ParkCause.BROKEN, "the attribute type is missing", false));
    }
    Stream stream = record.raw().stream();
    TypeOf known = Contracts.resolve(type);
    Class<? extends Fact> fact = fact(known);
    if (fact == null || Contracts.stream(fact) != stream) {
      return astray(type, stream, fact != null && routes.wants(fact));
    }
    if (!routes.wants(fact)) {
      return UNWANTED;
    }
    return known instanceof TypeOf.Known contract
        ? wanted(record, stream, contract)
        : unknownVersion(record, stream, type);
  }

  private static @Nullable Class<? extends Fact> fact(TypeOf type) {
    if (type instanceof TypeOf.Known known) {
      return known.fact();
    }
    return type instanceof TypeOf.UnknownVersion version ? version.fact() : null;
  }

  /**
   * An event of a type that is not told on the stream: an agency is answered by the one service
   * that does so; elsewhere what a handler here would have believed is kept to be looked at.
   */
  private Reading astray(String type, Stream stream, boolean tempting) {
    if (routes.answersFor(stream)) {
      return UNKNOWN;
    }
    return tempting && stream != Stream.AGENCY
        ? new Faulty(
            new Fault(ParkCause.FOREIGN, type + " is not told on " + stream.topic(), false))
        : UNWANTED;
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
    try {
      String data = EventJson.lifted(raw.data(), contract);
      if (stream == Stream.AGENCY) {
        List<String> violations = schemas.violations(contract.fact(), data);
        if (!violations.isEmpty()) {
          return broken(String.join("; ", violations));
        }
      }
      return new Wanted(
          new Received<>(
              header(raw),
              EventJson.read(data, contract.fact()),
              raw,
              record.position(),
              record.writtenAt()));
    } catch (JsonProcessingException e) {
      return broken(e.getOriginalMessage());
    }
  }

  private static Reading unknownVersion(ForeignRecord record, Stream stream, String type) {
    return new Faulty(
        envelope(record, stream)
            .orElse(new Fault(ParkCause.BROKEN, "the version of " + type + " is not known", true)));
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
