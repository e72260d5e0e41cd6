package io.guapai.runtime.event.relay;

import io.guapai.runtime.event.Outbox;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.sql.SqlFailure;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * What an operator watches: events not yet published, and how long the oldest has waited. Nothing
 * is counted: the first event of each lane is one index look-up, and the sequence tells how many
 * were written since. The pending events are at most so many; it is their number as long as the
 * lanes move at one pace.
 */
@ApplicationScoped
class OutboxGauges {

  private static final String FIRST_OF_EACH_LANE =
      " from generate_series(0, "
          + (Outbox.LANES - 1)
          + ") l (lane) cross join lateral (select id, created_at from outbox o"
          + " where o.lane = l.lane order by id limit 1) first";

  private final Sql sql;
  private final MeterRegistry metrics;

  OutboxGauges(Sql sql, MeterRegistry metrics) {
    this.sql = sql;
    this.metrics = metrics;
  }

  void register(@Observes StartupEvent event) {
    gauge(
        "guapai.outbox.pending",
        "select coalesce(pg_sequence_last_value('outbox_id_seq') - min(first.id) + 1, 0)"
            + FIRST_OF_EACH_LANE);
    gauge(
        "guapai.outbox.oldest.seconds",
        "select coalesce(extract(epoch from clock_timestamp() - min(first.created_at)), 0)"
            + FIRST_OF_EACH_LANE);
    gauge("guapai.outbox.unsent", "select count(*) from unsent where state = 'UNSENT'");
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
