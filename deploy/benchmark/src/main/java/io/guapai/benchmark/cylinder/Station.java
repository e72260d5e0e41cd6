package io.guapai.benchmark.cylinder;

import io.guapai.benchmark.stage.Api;
import io.guapai.benchmark.stage.Db;
import io.guapai.benchmark.stage.Stage;
import io.guapai.local.process.Service;
import io.guapai.testing.embedded.Identity;
import java.util.List;

/** A licensed filler whose cylinders are made by the database, as many as are wanted. */
final class Station {

  private static final String COUNTY = "320411";

  /** Events of the past that each cylinder has. */
  static final int ROUNDS_BEFORE = 10;

  private final Stage stage;
  private final String id;

  private Station(Stage stage, String id) {
    this.stage = stage;
    this.id = id;
  }

  /** Enters a filler, with a number of its own. */
  static Station enter(Stage stage, int number) {
    String id = "TMP-%s-%06d".formatted(COUNTY, number);
    stage
        .db(Service.EQUIPMENT)
        .run(
            """
            insert into enterprise (id, name, region_code, demonstration, registered_at, version)
            values ('%1$s', 'Station %1$s', '%2$s', false, now(), 1)
            """
                .formatted(id, COUNTY),
            """
            insert into licence (id, region_code, version, enterprise_id, licence_no, licence_key,
              kind, covers, media, authority, first_issued_on, issued_on, valid_until, turns, state)
            values (gen_random_uuid(), '%2$s', 1, '%1$s', 'TS-%1$s', 'ts-%1$s', 'FILL',
              array['2300'], array['液化石油气'], 'benchmark', current_date - 100,
              current_date - 100, current_date + 1000, '{}', 'IN_FORCE')
            """
                .formatted(id, COUNTY),
            "insert into cylinder_sender (enterprise_id) values ('%s') on conflict do nothing"
                .formatted(id));
    return new Station(stage, id);
  }

  /** Its cylinders of these numbers, entered a month ago, each of which may be filled. */
  void own(int from, int to) {
    Db db = stage.db(Service.EQUIPMENT);
    db.run(
        """
        insert into cylinder (code, maker, maker_no, variety, medium, capacity_litres, made_on,
          filler_id, region_code, next_inspection_date, scrap_on, rule, state, state_at,
          demonstration, registered_at)
        select '%1$s-' || n, 'works', 'M' || n, '2320', 'LPG', 35.5, current_date - 400, '%1$s',
          '%2$s', current_date + 1000, current_date + 2500, 'TSG 23-2021', 'IN_STOCK',
          now() - interval '1 hour', false, now() - interval '30 days'
        from generate_series(%3$d, %4$d) as n
        """
            .formatted(id, COUNTY, from, to));
  }

  /** What happened to these before: {@link #ROUNDS_BEFORE} events each, over the last 29 days. */
  void past(int from, int to) {
    stage
        .db(Service.EQUIPMENT)
        .run(
            """
            insert into cylinder_trace (cylinder_id, at, received_at, sender_no, kind, state, flags,
              event_no, party)
            select c.id, e.at, e.at, s.no, 1 + k %% 7, k %% 7, 0, c.id || '/' || k,
              case k %% 7 when 5 then 'C' || c.id %% 5000 end
            from generate_series(0, %3$d - 1) as k
            cross join cylinder c
            cross join lateral (select now() - interval '29 days'
              + k * interval '60 hours' + c.id %% 86400 * interval '1 second' as at) as e
            join cylinder_sender s on s.enterprise_id = c.filler_id
            where c.filler_id = '%4$s' and substring(c.code from '\\d+$')::int between %1$d and %2$d
            """
                .formatted(from, to, ROUNDS_BEFORE, id));
  }

  /** Its provisional id. */
  String id() {
    return id;
  }

  String code(int number) {
    return id + "-" + number;
  }

  /** The interface as its own system uses it. */
  Api api() {
    return stage.api(
        Service.EQUIPMENT, new Identity("filler-" + id, List.of("enterprise"), null, id, null));
  }
}
