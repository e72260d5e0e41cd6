package io.guapai.scoring.veto;

import io.guapai.contracts.VetoCode;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import io.guapai.scoring.veto.VetoView.CauseView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a caller may see of vetoes; row-level security leaves out the rest. */
@ApplicationScoped
public class ReadingVetoes {

  /** Causes shown of one veto: a large owner may have hundreds of overdue units. */
  static final int MOST_CAUSES = 100;

  private static final int MOST_LIFTED = 50;

  /** The item of the list under whose edition a veto {@code v} was decided. */
  private static final String ITEM =
      " join rule_edition i on i.kind = 'VETO' and i.id = v.code and i.territory = ''"
          + " and i.edition = v.edition";

  private final Sql sql;
  private final VetoCauses causes;
  private final PlatformClock clock;

  ReadingVetoes(Sql sql, VetoCauses causes, PlatformClock clock) {
    this.sql = sql;
    this.causes = causes;
    this.clock = clock;
  }

  /** Vetoes in force on an enterprise, with the causes that stand today. */
  public List<VetoView> inForce(String enterprise) {
    List<VetoCause> standing =
        causes.of(List.of(enterprise), clock.today()).stream()
            .sorted(VetoCause.OLDEST_FIRST)
            .toList();
    return sql.query(
        "select v.code, i.body::json ->> 'titleZh', i.body::json ->> 'titleEn', v.since, v.edition,"
            + " i.source from veto v"
            + ITEM
            + " where v.enterprise_id = ? and v.lifted_at is null order by v.code",
        row -> view(row, standing),
        enterprise);
  }

  /** Vetoes of an enterprise that ended, the last first. */
  public List<LiftedVetoView> lifted(String enterprise) {
    return sql.query(
        "select code, since, edition, lower(cause_type), cause_id, lifted_at from veto"
            + " where enterprise_id = ? and lifted_at is not null order by id desc limit ?",
        row ->
            new LiftedVetoView(
                VetoCode.valueOf(row.getString(1)),
                row.getObject(2, LocalDate.class),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getObject(6, OffsetDateTime.class).toInstant()),
        enterprise,
        MOST_LIFTED);
  }

  /**
   * Vetoes in force in a region, the newest first, of one code if it is given.
   *
   * @param closed whether of the enterprises that exist no more, or else of those that do
   */
  @Transactional
  public Page<VetoSummary> inForce(
      RegionCode region, @Nullable VetoCode code, boolean closed, @Nullable Long before, int size) {
    List<VetoSummary> rows =
        sql.query(
            "select v.id, v.enterprise_id, e.name, v.region_code, e.demonstration, v.code,"
                + " i.body::json ->> 'titleZh', i.body::json ->> 'titleEn', lower(v.cause_type),"
                + " v.cause_id, v.since, v.edition from veto v join enterprise e on e.id ="
                + " v.enterprise_id"
                + ITEM
                + " where v.lifted_at is null and v.closed = ? and starts_with(v.region_code, ?)"
                + " and (?::text is null or v.code = ?) and (?::bigint is null or v.id < ?)"
                + " order by v.id desc limit ?",
            ReadingVetoes::summary,
            closed,
            region.value(),
            code,
            code,
            before,
            before,
            size + 1);
    return Page.of(rows, size, VetoSummary::id);
  }

  private static VetoView view(ResultSet row, List<VetoCause> standing) throws SQLException {
    VetoCode code = VetoCode.valueOf(row.getString(1));
    List<VetoCause> own = standing.stream().filter(cause -> cause.code() == code).toList();
    return new VetoView(
        code,
        row.getString(2),
        row.getString(3),
        row.getObject(4, LocalDate.class),
        row.getString(5),
        row.getString(6),
        own.stream()
            .limit(MOST_CAUSES)
            .map(cause -> new CauseView(cause.type().wireName(), cause.id(), cause.since()))
            .toList(),
        own.size());
  }

  private static VetoSummary summary(ResultSet row) throws SQLException {
    return new VetoSummary(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getBoolean(5),
        VetoCode.valueOf(row.getString(6)),
        row.getString(7),
        row.getString(8),
        row.getString(9),
        row.getString(10),
        row.getObject(11, LocalDate.class),
        row.getString(12));
  }
}
