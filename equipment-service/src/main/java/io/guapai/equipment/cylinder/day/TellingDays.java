package io.guapai.equipment.cylinder.day;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.guapai.contracts.equipment.CylindersTraced;
import io.guapai.equipment.enterprise.Enterprise;
import io.guapai.equipment.enterprise.EnterpriseTable;
import io.guapai.runtime.due.DueRows;
import io.guapai.runtime.due.DueWork;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.event.Draft;
import io.guapai.runtime.event.Outbox;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a filler's cylinders went through on a day once it is over, and again with the whole
 * day's figures when something came late. What would say the same as before is not said.
 */
@ApplicationScoped
class TellingDays implements DueWork<UUID> {

  private static final DueRows<UUID> ROWS =
      new DueRows<>(UUID.class, "cylinder_day", "id", "due_at is not null", "due_at");

  private final Sql sql;
  private final CountingDays counting;
  private final EnterpriseTable enterprises;
  private final Outbox outbox;
  private final ObjectMapper json;

  TellingDays(
      Sql sql,
      CountingDays counting,
      EnterpriseTable enterprises,
      Outbox outbox,
      ObjectMapper json) {
    this.sql = sql;
    this.counting = counting;
    this.enterprises = enterprises;
    this.outbox = outbox;
    this.json = json;
  }

  private record Due(
      UUID id, String filler, LocalDate day, int revision, @Nullable String figures) {}

  private record Told(Due due, String figures) {}

  @Override
  public String name() {
    return "cylinder-days";
  }

  @Override
  public DueRows<UUID> rows() {
    return ROWS;
  }

  @Override
  public void handle(List<UUID> keys, Instant now) {
    List<Due> due =
        sql.query(
            "select id, filler_id, day, revision, figures::text from cylinder_day"
                + " where id = any(?::uuid[]) order by day, filler_id",
            row ->
                new Due(
                    row.getObject(1, UUID.class),
                    row.getString(2),
                    row.getObject(3, LocalDate.class),
                    row.getInt(4),
                    row.getString(5)),
            keys);
    Map<String, Enterprise> fillers =
        enterprises.find(due.stream().map(Due::filler).distinct().toList()).stream()
            .collect(Collectors.toMap(each -> each.id().value(), Function.identity()));
    List<Draft> drafts = new ArrayList<>();
    List<Told> told = new ArrayList<>();
    figures(due)
        .forEach(
            (each, figures) -> {
              if (!figures.equals(
                  each.figures() == null ? null : DayFigures.read(each.figures(), json))) {
                told.add(new Told(each, figures.write(json)));
                drafts.add(
                    draft(each, figures, Objects.requireNonNull(fillers.get(each.filler()))));
              }
            });
    sql.update("update cylinder_day set due_at = null where id = any(?::uuid[])", keys);
    sql.unnest(
        "update cylinder_day d set revision = d.revision + 1, told_at = told.at,"
            + " figures = told.figures::jsonb"
            + " from unnest(?, ?, ?) as told (id, figures, at) where d.id = told.id",
        told,
        each -> new Object[] {each.due().id(), each.figures(), now});
    if (!drafts.isEmpty()) {
      outbox.publish(drafts);
    }
  }

  private Map<Due, DayFigures> figures(List<Due> due) {
    Map<Due, DayFigures> figures = new HashMap<>();
    due.stream()
        .collect(Collectors.groupingBy(Due::day))
        .forEach(
            (day, those) -> {
              Map<String, DayFigures> counted =
                  counting.of(day, those.stream().map(Due::filler).toList());
              those.forEach(
                  each -> {
                    DayFigures one = counted.get(each.filler());
                    if (one != null) {
                      figures.put(each, one);
                    }
                  });
            });
    return figures;
  }

  private Draft draft(Due due, DayFigures figures, Enterprise filler) {
    return new Draft(
        new CylindersTraced(
            filler.id().value(),
            filler.name(),
            filler.region().value(),
            due.day(),
            figures.filled(),
            figures.delivered(),
            figures.returned(),
            figures.inspected(),
            figures.scrapped(),
            figures.refused(),
            figures.refusals(),
            figures.violations(),
            figures.violated(),
            due.figures() == null ? 0 : DayFigures.read(due.figures(), json).violations(),
            filler.demonstration()),
        due.revision() + 1L,
        Cause.none());
  }
}
