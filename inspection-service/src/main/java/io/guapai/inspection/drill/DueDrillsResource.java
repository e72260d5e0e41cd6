package io.guapai.inspection.drill;

import io.guapai.inspection.territory.AskedRegion;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.list.ListScope.Columns;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who has to practise rescue from lifts, and until when (每半年一次). */
@Path("/inspection/v1/due-rescue-drills")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "drills")
public class DueDrillsResource {

  private static final Columns OWNED = Columns.of("region_code", "enterprise_id", "maintainer");

  private static final String SELECT =
      "select l.maintainer, p.name, l.lift_type, l.lifts, d.held_on,"
          + " (coalesce(d.held_on, l.since) + make_interval(months => ?))::date from ("
          + "select maintainer, left(variety, 2) as lift_type, count(*) as lifts,"
          + " min(started_on) as since from maintained_lift where %s"
          + " group by maintainer, left(variety, 2) order by 1, 2 limit ?) as l"
          + " left join party p on p.id = l.maintainer"
          + " left join lateral (select max(held_on) as held_on from rescue_drill"
          + " where held_by = l.maintainer and lift_type = l.lift_type) as d on true"
          + " order by 1, 3";

  private final Sql sql;
  private final AskedRegion askedRegion;
  private final DrillRule rule;
  private final PlatformClock clock;

  DueDrillsResource(Sql sql, AskedRegion askedRegion, DrillRule rule, PlatformClock clock) {
    this.sql = sql;
    this.askedRegion = askedRegion;
    this.rule = rule;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({
    Role.PROVINCE,
    Role.CITY,
    Role.COUNTY,
    Role.TOWNSHIP,
    Role.COORDINATOR,
    Role.AUDITOR,
    Role.MAINTAINER
  })
  @Transactional
  @Operation(summary = "Who maintains lifts and until when he has to practise rescue, by type")
  public Page<DueDrillView> list(
      @QueryParam("region") @Nullable RegionCode region, @BeanParam Paging paging) {
    LocalDate today = clock.today();
    Conditions fit = askedRegion.within(OWNED, region, null, null).and("maintainer is not null");
    After after = paging.after(After::parse);
    if (after != null) {
      fit.and("maintainer >= ?", after.maintainer())
          .and(
              "(maintainer > ? or left(variety, 2) > '%s')".formatted(after.type()),
              after.maintainer());
    }
    return paging.page(
        sql.query(
            SELECT.formatted(fit.sql()),
            row -> {
              LocalDate due = row.getObject(6, LocalDate.class);
              return new DueDrillView(
                  row.getString(1),
                  row.getString(2),
                  row.getString(3),
                  row.getInt(4),
                  row.getObject(5, LocalDate.class),
                  due,
                  due.isBefore(today));
            },
            Stream.concat(Stream.of(rule.months(today)), Stream.of(fit.values(paging.rows())))
                .toArray()),
        each -> each.liftType() + "|" + each.maintainer());
  }

  /** The last row of the page before. */
  private record After(String type, String maintainer) {

    static After parse(String text) {
      if (!text.matches("3[0-9]\\|[\\s\\S]+")) {
        throw new IllegalArgumentException(text);
      }
      return new After(text.substring(0, 2), text.substring(3));
    }
  }
}
