package io.guapai.equipment.cylinder.register;

import io.guapai.contracts.party.Given;
import io.guapai.equipment.EquipmentProblem;
import io.guapai.equipment.cylinder.CylinderCode;
import io.guapai.equipment.cylinder.CylinderState;
import io.guapai.equipment.cylinder.Medium;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.list.Assigned;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.list.ListScope.Columns;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The cylinders of the register, as far as the scope of whoever asks shows them. */
@ApplicationScoped
public class CylinderRegister {

  private static final Columns OWNED =
      Columns.of("c.region_code", "c.filler_id")
          .or(Assigned.unit("c.filler_id", "text", Given.ENTERPRISE));

  /** What a list is about; a null filters nothing. */
  record Filter(
      ListScope scope,
      @Nullable String filler,
      @Nullable CylinderState state,
      @Nullable Medium medium,
      boolean overdue,
      @Nullable String number,
      @Nullable String certificateNo,
      @Nullable UUID application) {}

  private final Sql sql;
  private final PlatformClock clock;

  CylinderRegister(Sql sql, PlatformClock clock) {
    this.sql = sql;
    this.clock = clock;
  }

  /** The cylinder with a code, as somebody typed it. */
  public Optional<CylinderView> find(String typed) {
    LocalDate today = clock.today();
    return sql.first(
        "select " + CylinderView.COLUMNS + CylinderView.FROM + "where c.code = ?",
        row -> CylinderView.map(row, today),
        CylinderCode.read(typed));
  }

  /**
   * The same of one that there must be.
   *
   * @throws ProblemException when there is none that the scope shows (404)
   */
  public CylinderView required(String typed) {
    return find(typed)
        .orElseThrow(() -> new ProblemException(EquipmentProblem.NO_SUCH_CYLINDER, "code", typed));
  }

  /** The cylinders in the order in which they were entered, from after one of them. */
  List<CylinderView> list(Filter filter, @Nullable Long after, int limit) {
    LocalDate today = clock.today();
    Conditions fit =
        Conditions.within(filter.scope(), OWNED)
            .and("c.filler_id = ?", filter.filler())
            .and("c.state = ?", filter.state() == null ? null : filter.state().name())
            .and("c.medium = ?", filter.medium() == null ? null : filter.medium().name())
            .and("(c.code = ? or c.maker_no = ?)", filter.number())
            .and("c.certificate_no = ?", filter.certificateNo())
            .and(
                "c.id in (select l.cylinder_id from cylinder_list l join use_application a"
                    + " on a.cylinder_list = l.list where a.id = ?)",
                filter.application())
            .and("c.id > ?", after);
    if (filter.overdue()) {
      fit.and("c.next_inspection_date < ?", today).and("c.state not in ('CONDEMNED', 'SCRAPPED')");
    }
    return sql.query(
        "select "
            + CylinderView.COLUMNS
            + CylinderView.FROM
            + "where "
            + fit.sql()
            + " order by c.id limit ?",
        row -> CylinderView.map(row, today),
        fit.values(limit));
  }
}
