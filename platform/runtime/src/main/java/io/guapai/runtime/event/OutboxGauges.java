package io.guapai.runtime.event;

import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.sql.SqlFailure;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What an operator watches: events not yet published, and how long the oldest has waited. */
@ApplicationScoped
class OutboxGauges {

  private final Sql sql;
  private final MeterRegistry metrics;

  OutboxGauges(Sql sql, MeterRegistry metrics) {
    this.sql = sql;
    this.metrics = metrics;
  }

  void register(@Observes StartupEvent event) {
    gauge("guapai.outbox.pending", "select count(*) from outbox");
    gauge(
        "guapai.outbox.oldest.seconds",
        "select coalesce(extract(epoch from clock_timestamp() - min(created_at)), 0) from outbox");
  }

  private void gauge(String name, String query) {
    Gauge.builder(name, () -> measure(query)).register(metrics);
  }

  private double measure(String query) {
    try {
      return sql.first(query, row -> row.getDouble(1)).orElse(Double.NaN);
    } catch (SqlFailure databaseAway) {
      return Double.NaN;
    }
  }
}
