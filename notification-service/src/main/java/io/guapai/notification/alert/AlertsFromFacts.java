package io.guapai.notification.alert;

import io.guapai.contracts.Fact;
import io.guapai.contracts.Severity;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.event.EventHeader;
import io.guapai.runtime.event.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells authorities of facts, as the table has it. */
@ApplicationScoped
public class AlertsFromFacts {

  private static final String OWN_SOURCE = "/guapai/notification";

  private final RaisingAlerts alerts;

  public AlertsFromFacts(RaisingAlerts alerts) {
    this.alerts = alerts;
  }

  /** The facts of other services that are told of. */
  public Collection<Class<? extends Fact>> heard() {
    return AlertTable.heard();
  }

  /** Tells of facts of other services, in their order. Part of the consumer's transaction. */
  public void hear(List<Received<?>> events) {
    alerts.raise(
        events.stream()
            .flatMap(
                event -> {
                  EventHeader header = event.header();
                  return draft(
                      event.data(),
                      header.id(),
                      header.source(),
                      header.time(),
                      Cause.of(header),
                      null);
                })
            .toList());
  }

  /** Tells of own facts, in their order. Part of the transaction that publishes them. */
  public void tell(List<? extends Published<?>> facts, Instant at) {
    alerts.raise(
        facts.stream()
            .flatMap(
                own ->
                    draft(own.fact(), own.eventId(), OWN_SOURCE, at, own.cause(), own.severity()))
            .toList());
  }

  /**
   * A unit that came to another place with an open case.
   *
   * @param event that told of the unit
   * @param enterprise that answers in the case, whoever uses the unit now
   * @param from territory that it left
   */
  public record UnitCame(
      EventHeader event, String region, String enterprise, String equipmentNo, String from) {

    private AlertDraft draft() {
      return new AlertDraft(
          event.id(),
          event.source(),
          event.time(),
          region,
          Cause.of(event),
          "equipment-changed",
          Severity.WARNING,
          AlertContent.ofUnit(enterprise, equipmentNo, from));
    }
  }

  /**
   * Tells the authorities of the new places: once of a unit, however many cases came with it. Part
   * of the consumer's transaction.
   */
  public void came(List<UnitCame> units) {
    alerts.raise(units.stream().map(UnitCame::draft).toList());
  }

  private static Stream<AlertDraft> draft(
      Fact fact,
      String eventId,
      String source,
      Instant time,
      Cause cause,
      @Nullable Severity severity) {
    AlertEntry<?> entry = AlertTable.of(fact);
    return entry.of(fact).stream()
        .map(
            content ->
                new AlertDraft(
                    eventId,
                    source,
                    time,
                    Objects.requireNonNull(fact.regionCode()),
                    cause,
                    entry.type(),
                    Objects.requireNonNullElse(
                        severity == null ? content.severity() : severity, entry.severity()),
                    content));
  }
}
