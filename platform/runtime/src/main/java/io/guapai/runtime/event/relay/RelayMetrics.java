package io.guapai.runtime.event.relay;

import io.guapai.runtime.event.relay.OutboxRelay.Pass;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Map;
import org.jboss.logging.Logger;

/** What an operator is told of the relay: counters, and a line for each thing that goes wrong. */
@ApplicationScoped
class RelayMetrics {

  private static final Logger LOG = Logger.getLogger(RelayMetrics.class);

  private final MeterRegistry metrics;
  private final Counter published;

  RelayMetrics(MeterRegistry metrics) {
    this.metrics = metrics;
    this.published = metrics.counter("guapai.outbox.published");
  }

  void count(Pass pass) {
    published.increment(pass.published());
    for (Map.Entry<OutboxRow, Exception> refusal : pass.refused().entrySet()) {
      OutboxRow row = refusal.getKey();
      failures(FinalCause.of(refusal.getValue()).orElseThrow().name());
      LOG.errorf(
          "event %d for %s can never be sent and is set aside; those that follow it under key %s"
              + " wait: %s",
          row.id(), row.topic(), row.key(), refusal.getValue().getMessage());
    }
    if (pass.failure() != null) {
      failed(pass.failure());
    }
  }

  void failed(Exception failure) {
    failures(failure instanceof SQLException ? "DATABASE" : failure.getClass().getSimpleName());
    LOG.warnf("the outbox waits: %s", failure.getMessage());
  }

  private void failures(String cause) {
    metrics.counter("guapai.outbox.failed", "cause", cause).increment();
  }
}
