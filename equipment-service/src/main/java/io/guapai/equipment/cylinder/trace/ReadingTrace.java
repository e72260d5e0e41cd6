package io.guapai.equipment.cylinder.trace;

import io.guapai.contracts.party.Given;
import io.guapai.equipment.cylinder.CylinderCode;
import io.guapai.equipment.cylinder.TraceKind;
import io.guapai.runtime.list.Assigned;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.list.ListScope.Columns;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads who had a cylinder when, and which cylinders went through somebody's hands. */
@ApplicationScoped
class ReadingTrace {

  private static final Columns OWNED =
      Columns.of("c.region_code", "c.filler_id")
          .or(Assigned.unit("c.filler_id", "text", Given.ENTERPRISE));

  private static final String LIFE =
      "select * from (select t.at, lead(t.at) over (order by t.at) as until, t.kind, t.state,"
          + " t.flags, s.enterprise_id, e.name, t.party, t.event_no, t.received_at"
          + " from cylinder c join cylinder_trace t on t.cylinder_id = c.id"
          + " join cylinder_sender s on s.no = t.sender_no"
          + " left join enterprise e on e.id = s.enterprise_id where c.code = ?) as step"
          + " where at > ? order by at limit ?";

  private static final String REACH =
      "select c.code, t.at, t.kind, t.event_no, case next.kind when %1$d then next.party end,"
          + " case next.kind when %1$d then next.at end, c.state"
          + " from cylinder_trace t join cylinder c on c.id = t.cylinder_id"
          + " left join lateral (select kind, at, party from cylinder_trace n"
          + " where n.cylinder_id = t.cylinder_id and n.at > t.at and n.kind in (%1$d, %2$d)"
          + " order by n.at limit 1) as next on true where %3$s"
          + " order by t.at, c.code limit ?";

  /**
   * Which steps are asked about.
   *
   * @param fillers all ids of the enterprise that told of them; none for any
   * @param party who had the cylinder then; null for whatever was filled
   */
  record Through(List<String> fillers, @Nullable String party, Instant from, Instant before) {}

  /** The last of a page. */
  record After(Instant at, String code) {}

  private final Sql sql;

  ReadingTrace(Sql sql) {
    this.sql = sql;
  }

  /** The life of a cylinder in its order, from after an instant. */
  List<StepView> life(String code, @Nullable Instant after, int limit) {
    return sql.query(
        LIFE, StepView::map, CylinderCode.read(code), after == null ? Instant.EPOCH : after, limit);
  }

  /** The cylinders that went through, in the order in which they did. */
  List<ReachView> reach(ListScope scope, Through through, @Nullable After after, int limit) {
    Conditions fit =
        Conditions.within(scope, OWNED)
            .and("t.at >= ?", through.from())
            .and("t.at < ?", through.before())
            .and("t.party = ?", through.party());
    told(fit, through.fillers());
    if (through.party() == null) {
      // Written out, as the index of fillings says it.
      fit.and("t.kind = " + TraceKind.FILLED.code());
    }
    if (after != null) {
      fit.and("t.at >= ?", after.at())
          .and("(t.at > '" + after.at() + "' or c.code > ?)", after.code());
    }
    return sql.query(
        REACH.formatted(TraceKind.DELIVERED.code(), TraceKind.FILLED.code(), fit.sql()),
        ReachView::map,
        fit.values(limit));
  }

  /** What a filler told of. Of a single one the index gives the order, too. */
  private static void told(Conditions fit, List<String> fillers) {
    if (fillers.size() == 1) {
      fit.and(
          "t.sender_no = (select no from cylinder_sender where enterprise_id = ?)", fillers.get(0));
    } else if (!fillers.isEmpty()) {
      fit.and(
          "t.sender_no = any(array(select no from cylinder_sender"
              + " where enterprise_id = any(string_to_array(?, ','))))",
          String.join(",", fillers));
    }
  }
}
