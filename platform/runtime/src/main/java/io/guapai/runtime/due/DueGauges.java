package io.guapai.runtime.due;

import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.sql.Sql;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.function.Supplier;

/**
 * What an operator watches: rows that are overdue and not done, and rows that are parked, of each
 * work. What waits is read from the index of what is due, which holds little or nothing, and at
 * most {@link DueRows#COUNTED} rows of it.
 */
@ApplicationScoped
class DueGauges {

  private final Dues dues;
  private final ParkedRows parked;
  private final Sql sql;
  private final Transactions transactions;
  private final Clock clock;
  private final MeterRegistry metrics;

  DueGauges(
      Dues dues,
      ParkedRows parked,
      Sql sql,
      Transactions transactions,
      Clock clock,
      MeterRegistry metrics) {
    this.dues = dues;
    this.parked = parked;
    this.sql = sql;
    this.transactions = transactions;
    this.clock = clock;
    this.metrics = metrics;
  }

  void register(@Observes StartupEvent event) {
    dues.works()
        .forEach(
            (name, work) -> {
              Gauge.builder(
                      "guapai.due.waiting",
                      () ->
                          measure(() -> work.rows().count(sql, name, work.dueBy(clock.instant()))))
                  .tag("work", name)
                  .register(metrics);
              Gauge.builder("guapai.due.parked", () -> measure(() -> parked.count(name)))
                  .tag("work", name)
                  .register(metrics);
            });
  }

  private double measure(Supplier<Long> count) {
    try {
      return transactions.asSystem(count);
    } catch (RuntimeException databaseAway) {
      return Double.NaN;
    }
  }
}
