package io.guapai.inspection.postponement;

import io.guapai.inspection.subject.Subjects;
import io.guapai.inspection.subject.UnitClocks;
import io.guapai.runtime.due.DueRows;
import io.guapai.runtime.due.DueWork;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Reckons anew the dates that a decision moves, or moves no more: some hundreds at a time, in the
 * order of their dates, so that a province takes its minutes and holds up nobody.
 */
@ApplicationScoped
class ApplyingPostponements implements DueWork<UUID> {

  private static final int AT_ONCE = 500;

  private static final DueRows<UUID> ROWS =
      new DueRows<>(UUID.class, "postponement", "id", "to_apply", null);

  private final Sql sql;
  private final Subjects subjects;
  private final UnitClocks clocks;

  ApplyingPostponements(Sql sql, Subjects subjects, UnitClocks clocks) {
    this.sql = sql;
    this.subjects = subjects;
    this.clocks = clocks;
  }

  private record Asked(
      String region,
      String varietyPrefix,
      LocalDate dueFrom,
      LocalDate dueTo,
      boolean withdrawn,
      String appliedTo) {}

  private record Found(String equipmentId, String place) {}

  @Override
  public String name() {
    return "postponements";
  }

  @Override
  public DueRows<UUID> rows() {
    return ROWS;
  }

  @Override
  public int batch() {
    return 1;
  }

  @Override
  public void handle(List<UUID> keys, Instant now) {
    keys.forEach(this::apply);
  }

  private void apply(UUID id) {
    Asked asked =
        sql.first(
                "select region_code, variety_prefix, due_from, due_to, withdrawn_on is not null,"
                    + " applied_to from postponement where id = ?",
                row ->
                    new Asked(
                        row.getString(1),
                        row.getString(2),
                        row.getObject(3, LocalDate.class),
                        row.getObject(4, LocalDate.class),
                        row.getBoolean(5),
                        row.getString(6)),
                id)
            .orElseThrow();
    List<Found> found = asked.withdrawn() ? moved(id) : toMove(asked);
    clocks.keep(subjects.lockedById(found.stream().map(Found::equipmentId).distinct().toList()));
    boolean more = found.size() == AT_ONCE;
    sql.update(
        "update postponement set to_apply = ?, applied_to = ? where id = ?",
        more,
        more ? found.get(AT_ONCE - 1).place() : "",
        id);
  }

  /** The next clocks whose dates it moves. A unit that is not in use follows when it is again. */
  private List<Found> toMove(Asked asked) {
    Place after = Place.parse(asked.appliedTo(), asked.dueFrom());
    return sql.query(
        "select equipment_id, clock, due_date from subject_clock where running"
            + " and starts_with(region_code, ?) and starts_with(variety, ?)"
            + " and due_date between ? and ? and (due_date, equipment_id, clock) > (?, ?, ?)"
            + " order by due_date, equipment_id, clock limit ?",
        row ->
            new Found(
                row.getString(1),
                new Place(row.getObject(3, LocalDate.class), row.getString(1), row.getString(2))
                    .toString()),
        asked.region(),
        asked.varietyPrefix(),
        after.due(),
        asked.dueTo(),
        after.due(),
        after.equipmentId(),
        after.clock(),
        AT_ONCE);
  }

  /** The next clocks whose dates it moved; each that is reckoned anew is none of them any more. */
  private List<Found> moved(UUID id) {
    return sql.query(
        "select equipment_id from subject_clock where postponement_id = ?"
            + " order by equipment_id, clock limit ?",
        row -> new Found(row.getString(1), ""),
        id,
        AT_ONCE);
  }

  /** How far a decision was applied. */
  private record Place(LocalDate due, String equipmentId, String clock) {

    static Place parse(@Nullable String text, LocalDate beginning) {
      if (text == null || text.isEmpty()) {
        return new Place(beginning, "", "");
      }
      String[] parts = text.split("\\|", 3);
      return new Place(LocalDate.parse(parts[0]), parts[1], parts[2]);
    }

    @Override
    public String toString() {
      return due + "|" + equipmentId + "|" + clock;
    }
  }
}
