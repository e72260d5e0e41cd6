package io.guapai.runtime.work;

import static java.util.stream.Collectors.joining;

import io.guapai.runtime.act.ActAddress;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.text.Words;
import io.guapai.runtime.time.PlatformClock;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the caller has to do, of all capabilities of the service: one statement, however many. */
@ApplicationScoped
class WorkList {

  private static final String COLUMNS =
      "kind, key, dossier, number, title_zh, title_en, enterprise, enterprise_name, region, due,"
          + " late";

  /** The order of the list, in which pages go on. */
  private static final String PLACE =
      "coalesce(due, 'infinity'::date), kind collate \"C\", key collate \"C\"";

  private final List<WorkSource> sources;
  private final Sql sql;
  private final Caller caller;
  private final PlatformClock clock;

  WorkList(@All List<WorkSource> sources, Sql sql, Caller caller, PlatformClock clock) {
    this.sources = sources;
    this.sql = sql;
    this.caller = caller;
    this.clock = clock;
  }

  private record Row(WorkPlace place, WorkItem item) {}

  Page<WorkItem> page(Paging paging) {
    WorkPlace after = paging.after(WorkPlace::parse);
    List<WorkRows> rows = rows();
    if (rows.isEmpty()) {
      return new Page<>(List.of(), null);
    }
    List<@Nullable Object> values = values(rows);
    String beyond = "";
    if (after != null) {
      beyond = " where (" + PLACE + ") > (?::date, ?, ?)";
      values.addAll(List.of(after.sorted(), after.kind(), after.key()));
    }
    values.add(paging.rows());
    Page<Row> page =
        paging.page(
            sql.query(
                "select source, %s from (%s) as work%s order by %s limit ?"
                    .formatted(COLUMNS, union(rows), beyond, PLACE),
                row -> read(row, rows),
                values.toArray()),
            Row::place);
    return new Page<>(page.items().stream().map(Row::item).toList(), page.next());
  }

  WorkCount count() {
    List<WorkRows> rows = rows();
    OffsetDateTime asOf = clock.instant().atZone(clock.getZone()).toOffsetDateTime();
    return rows.isEmpty()
        ? new WorkCount(0, 0, asOf)
        : sql.first(
                "select count(*), count(*) filter (where late) from (%s) as work"
                    .formatted(union(rows)),
                row -> new WorkCount(row.getLong(1), row.getLong(2), asOf),
                values(rows).toArray())
            .orElseThrow();
  }

  private List<WorkRows> rows() {
    Asking who = new Asking(caller, caller.enterprises(), clock.instant(), clock.today());
    return sources.stream()
        .flatMap(source -> source.rows(who).stream())
        .filter(rows -> rows.kinds().stream().anyMatch(work -> work.at().openTo(caller)))
        .toList();
  }

  private static String union(List<WorkRows> rows) {
    return IntStream.range(0, rows.size())
        .mapToObj(
            source ->
                "select %d as source, one.* from (%s) as one (%s)"
                    .formatted(source, rows.get(source).select(), COLUMNS))
        .collect(joining(" union all "));
  }

  private static List<@Nullable Object> values(List<WorkRows> rows) {
    List<@Nullable Object> values = new ArrayList<>();
    rows.forEach(each -> values.addAll(each.values()));
    return values;
  }

  private static Row read(ResultSet row, List<WorkRows> rows) throws SQLException {
    String name = row.getString("kind");
    Work work = kind(rows.get(row.getInt("source")).kinds().stream(), name);
    ActAddress at = work.at();
    LocalDate due = row.getObject("due", LocalDate.class);
    return new Row(
        new WorkPlace(due, name, row.getString("key")),
        new WorkItem(
            name,
            Words.of(work.kind(), Locale.ENGLISH),
            Words.of(work.kind(), Locale.SIMPLIFIED_CHINESE),
            at.dossiers(),
            row.getString("dossier"),
            row.getString("number"),
            row.getString("title_zh"),
            row.getString("title_en"),
            row.getString("enterprise"),
            row.getString("enterprise_name"),
            row.getString("region"),
            at.act(),
            due,
            row.getBoolean("late")));
  }

  private static Work kind(Stream<Work> kinds, String name) {
    return kinds
        .filter(work -> work.kind().name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("work of no kind that was stated: " + name));
  }
}
