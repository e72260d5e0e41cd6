package io.guapai.benchmark.reading;

import io.guapai.benchmark.stage.Db;
import io.guapai.benchmark.stage.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes of what the platform wrote for one register as many copies as wanted, each with ids,
 * numbers and names of its own, so that a register of a million units is there in minutes. Rows
 * that there is one of for each territory or day stay single.
 */
final class Multiplying {

  /** What no statistics and no list is made of. */
  private static final Set<String> LEFT_OUT =
      Set.of(
          "inbox",
          "outbox",
          "dead_letter",
          "parked",
          "held",
          "waiting",
          "idempotency",
          "receipt",
          "tally",
          "tally_addition",
          "map_cell",
          "map_county",
          "map_change");

  /** Copies come without the triggers that keep counters, where a service has any. */
  private static final String COUNT_THEM =
      "do $$ begin if to_regclass('tally_recount') is not null then"
          + " perform guapai_set_tallies_right(); end if; end $$";

  /** Likewise the squares of the map. */
  private static final String MAP_THEM =
      "do $$ begin if to_regclass('map_change') is not null then"
          + " insert into map_change (county) select distinct left(region_code, 6) from equipment"
          + " where map_cell is not null; end if; end $$";

  /**
   * A part of a text that is one thing's own.
   *
   * @param pattern with what stays in groups
   * @param copied what a copy has in its place
   */
  private record Own(String pattern, String copied) {

    String of(String text) {
      return "regexp_replace(%s, '%s', %s, 'g')".formatted(text, pattern, copied);
    }
  }

  private static final List<Own> OWN =
      List.of(
          new Own(
              "([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-)[0-9a-f]{6}([0-9a-f]{6})",
              "'\\1' || lpad(to_hex(copy), 6, '0') || '\\2'"),
          new Own("(TMP-\\d{6}-)\\d{3}(\\d{3})", "'\\1' || lpad(copy::text, 3, '0') || '\\2'"),
          new Own("(HZ-\\d{6}-\\d{4}-)", "'\\1' || copy"),
          new Own("(R|Enterprise )(\\d{6})", "'\\1' || lpad(copy::text, 3, '0') || '\\2'"));

  private final Db db;
  private final List<String> names;

  private Multiplying(Db db, List<String> names) {
    this.db = db;
    this.names = names;
  }

  /** Keeps aside what lies in the tables of a service now. */
  static Multiplying of(Tables tables) {
    List<String> names =
        tables.counts().keySet().stream().filter(name -> !LEFT_OUT.contains(name)).toList();
    List<String> statements = new ArrayList<>();
    statements.add("set client_min_messages = warning; drop schema if exists original cascade");
    statements.add("create schema original");
    for (String name : names) {
      statements.add("create table original.%1$s as select * from public.%1$s".formatted(name));
    }
    tables.db().run(statements.toArray(String[]::new));
    return new Multiplying(tables.db(), names);
  }

  /** Adds copies with these numbers. */
  void add(int from, int to) {
    for (String name : names) {
      Map<String, String> columns = columns(name);
      // Without triggers and foreign keys: the rows are as right as those that they are made of.
      db.run(
          "set session_replication_role = replica; insert into public.%s (%s) select %s"
                  .formatted(
                      name,
                      String.join(", ", columns.keySet()),
                      String.join(", ", columns.values()))
              + " from original.%s o cross join generate_series(%d, %d) copy on conflict do nothing"
                  .formatted(name, from, to));
    }
    db.run(COUNT_THEM, MAP_THEM, "vacuum (analyze)", "checkpoint");
  }

  /** What each column of a copy holds; those that number themselves are left to do so. */
  private Map<String, String> columns(String table) {
    Map<String, String> types = new LinkedHashMap<>();
    db.query(
            "select attname, atttypid::regtype::text from pg_attribute where attnum > 0"
                + " and attrelid = ('public.' || ?)::regclass and not attisdropped"
                + " and attgenerated = '' and attidentity = '' order by attnum",
            row -> Map.entry(row.getString(1), row.getString(2)),
            table)
        .forEach(column -> types.put(column.getKey(), column.getValue()));
    Map<String, List<Own>> owns = owns(table, types);
    Map<String, String> columns = new LinkedHashMap<>();
    types.forEach(
        (name, type) ->
            columns.put(name, value("o." + name, type, owns.getOrDefault(name, List.of()))));
    return columns;
  }

  private static String value(String plain, String type, List<Own> owns) {
    return switch (type) {
      case "uuid" ->
          "overlay(%s::text placing lpad(to_hex(copy), 6, '0') from 25 for 6)::uuid"
              .formatted(plain);
      case "text" -> varied(plain, owns);
      case "jsonb" -> varied(plain + "::text", owns) + "::jsonb";
      default -> plain;
    };
  }

  private static String varied(String text, List<Own> owns) {
    String varied = text;
    for (Own own : owns) {
      varied = own.of(varied);
    }
    return varied;
  }

  /** Of each text only those parts that any row has, asked at once. */
  private Map<String, List<Own>> owns(String table, Map<String, String> types) {
    List<String> texts =
        types.entrySet().stream()
            .filter(type -> List.of("text", "jsonb").contains(type.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    if (texts.isEmpty()) {
      return Map.of();
    }
    String asked =
        texts.stream()
            .flatMap(
                column ->
                    OWN.stream()
                        .map(own -> "bool_or(%s::text ~ '%s')".formatted(column, own.pattern())))
            .collect(Collectors.joining(", "));
    return db.query(
            "select %s from original.%s".formatted(asked, table),
            row -> {
              Map<String, List<Own>> owns = new HashMap<>();
              int answer = 1;
              for (String column : texts) {
                List<Own> has = new ArrayList<>();
                for (Own own : OWN) {
                  if (row.getBoolean(answer++)) {
                    has.add(own);
                  }
                }
                owns.put(column, has);
              }
              return owns;
            })
        .get(0);
  }
}
