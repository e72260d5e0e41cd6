package io.guapai.scoring;

import io.guapai.contracts.*;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.scoring.score.Assessing;
import io.guapai.testing.*;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.nio.file.*;
import java.time.*;
import java.util.*;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PlatformResource.class)
class ProbeTest {
  @Inject Teller teller;
  @Inject PlatformClock clock;
  @Inject Transactions tx;
  @Inject Assessing assessing;

  double pg() {
    double s = 0;
    for (Integer pid :
        tx.asSystem(
            () ->
                sql.query(
                    "select pid from pg_stat_activity where datname = current_database()",
                    r -> r.getInt(1)))) {
      try {
        String st = Files.readString(Path.of("/proc/" + pid + "/stat"));
        String[] f = st.substring(st.lastIndexOf(')') + 2).split(" ");
        s += (Long.parseLong(f[11]) + Long.parseLong(f[12])) / 100.0;
      } catch (Exception e) {
      }
    }
    return s;
  }

  static double cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
  }

  void phase(String name, List<Received<?>> events) {
    double c = cpu(), p = pg();
    long t = System.nanoTime();
    for (int i = 0; i < events.size(); i += 1000)
      teller.together(events.subList(i, Math.min(events.size(), i + 1000)));
    System.out.printf(
        "PROBE %s %d events: thread cpu %.2f, pg cpu(all test dbs) %.2f, wall %.2f%n",
        name, events.size(), cpu() - c, pg() - p, (System.nanoTime() - t) / 1e9);
  }

  @Inject io.guapai.runtime.sql.Sql sql;

  void explain(List<Received<?>> events) {
    List<String> ids = events.stream().map(e -> e.data().partitionKey()).distinct().toList();
    List<String> recs = events.stream().map(e -> e.data().subject()).distinct().toList();
    tx.asSystem(
        () -> {
          ex("lock", "select id from enterprise where id = any(?) order by id for update", ids);
          ex("owners", "select distinct enterprise_id from unit where equipment_id = any(?)", recs);
          ex(
              "naming",
              "select distinct enterprise_id from veto where cause_id = any(?) and lifted_at is null",
              recs);
          ex(
              "relocate",
              "update veto set region_code = enterprise.region_code from enterprise where enterprise.id = enterprise_id and enterprise_id = any(?) and lifted_at is null and veto.region_code <> enterprise.region_code",
              ids);
          ex(
              "inforce",
              "select id, enterprise_id, code, cause_type, cause_id, correlation_id from veto where enterprise_id = any(?) and lifted_at is null",
              ids);
          ex(
              "causes",
              q(io.guapai.scoring.veto.VetoCauses.class),
              LocalDate.of(2026, 5, 10),
              ids,
              ids,
              ids);
          try {
            ex(
                "measure",
                q(Class.forName("io.guapai.scoring.score.Measuring")),
                LocalDate.of(2026, 5, 10),
                ids,
                ids,
                ids,
                ids);
          } catch (ClassNotFoundException e) {
            throw new RuntimeException(e);
          }
          ex(
              "assessBy",
              "update enterprise set assess_at = ? where id = any(?) and (assess_at is null or assess_at > ?)",
              Instant.parse("2026-01-01T00:00:00Z"),
              ids,
              Instant.parse("2026-01-01T00:00:00Z"));
          ex(
              "meet",
              "insert into enterprise (id, region_code) select id, 'x' from unnest(?) as a (id) on conflict (id) do nothing",
              ids);
          ex(
              "ovd",
              "insert into unit (equipment_id, enterprise_id, region_code, inspection_overdue_for, overdue_sequence) select id, 'x','x', date '2026-01-01', 1 from unnest(?) as a(id) on conflict (equipment_id) do update set inspection_overdue_for = excluded.inspection_overdue_for, overdue_sequence = excluded.overdue_sequence where coalesce(unit.overdue_sequence, 0) <= excluded.overdue_sequence",
              recs);
          return 1;
        });
  }

  String q(Class<?> c) {
    try {
      var f = c.getDeclaredField("QUERY");
      f.setAccessible(true);
      return (String) f.get(null);
    } catch (Exception e) {
      throw new RuntimeException(e);
    }
  }

  void ex(String n, String q, Object... ps) {
    System.out.println("EXPLAIN " + n);
    sql.query("explain (analyze, costs off, buffers off) " + q, r -> r.getString(1), ps)
        .forEach(l -> System.out.println("EXPL " + l));
  }

  @Test
  void probe() {
    clock.moveTo(Instant.parse("2026-05-10T02:00:00Z"));
    List<Received<?>> reg = new ArrayList<>(), haz = new ArrayList<>(), insp = new ArrayList<>();
    int overdue = 0;
    for (int i = 0; i < 12419; i++) {
      Firm f = Firm.in("320106");
      reg.add(Teller.received(f.registered(), 1));
      for (int u = 0; u < 2; u++) {
        reg.add(Teller.received(f.validUnit("u" + u), 1));
        if (i < 4675) {
          haz.add(
              Teller.received(
                  f.reported("h" + u, "TSEL-40-OVERDUE", LocalDate.of(2026, 5, 10)), 1));
          haz.add(
              Teller.received(
                  f.graded("h" + u, "TSEL-40-OVERDUE", Grade.GENERAL, LocalDate.of(2026, 6, 10)),
                  2));
          insp.add(Teller.received(f.overdue("u" + u), 1));
        }
      }
    }
    phase("warm", reg.subList(0, 1000));
    phase("register", reg);
    explain(insp.subList(0, 1000));
    phase("inspection", insp.subList(0, 4000));
    explain(insp.subList(4000, 5000));
    phase("inspection", insp.subList(4000, 9350));
    phase("hazard", haz);
    clock.moveTo(Instant.parse("2026-05-10T08:00:00Z"));
    double c = cpu(), p = pg();
    long t = System.nanoTime();
    int n, sum = 0;
    clock.moveTo(Instant.parse("2026-05-10T18:00:01Z"));
    do {
      n = tx.asSystem(() -> assessing.assessDue(500));
      sum += n;
    } while (n == 500);
    System.out.printf(
        "PROBE night %d: thread cpu %.2f, pg %.2f, wall %.2f%n",
        sum, cpu() - c, pg() - p, (System.nanoTime() - t) / 1e9);
  }
}
