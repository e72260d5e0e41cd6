package io.guapai.runtime.event.parking;

import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.sql.SqlFailure;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What an operator watches: records that are held back, by whether a person has to decide. */
@ApplicationScoped
class ParkedGauges {

  private final Sql sql;
  private final MeterRegistry metrics;

  ParkedGauges(Sql sql, MeterRegistry metrics) {
    this.sql = sql;
    this.metrics = metrics;
  }

  void register(@Observes StartupEvent event) {
    gauge("guapai.dead.letters.parked", "cause in ('BROKEN', 'FOREIGN', 'REFUSED')");
    gauge("guapai.events.waiting", "cause = 'AWAITING'");
    gauge("guapai.events.behind", "cause = 'BEHIND'");
  }

  private void gauge(String name, String which) {
    String query = "select count(*) from parked where state = 'PARKED' and " + which;
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
