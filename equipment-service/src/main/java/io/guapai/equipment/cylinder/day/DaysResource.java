package io.guapai.equipment.cylinder.day;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.guapai.contracts.party.Given;
import io.guapai.equipment.Readers;
import io.guapai.runtime.enterprise.EnterpriseAliases;
import io.guapai.runtime.http.Page;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.list.Assigned;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.list.ListScope.Columns;
import io.guapai.runtime.query.Day;
import io.guapai.runtime.query.Paging;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.text.Typed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Lists the days of fillers with what their cylinders went through. */
@Path("/equipment/v1/cylinder-days")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Cylinders")
@RolesAllowed({
  Role.PROVINCE,
  Role.CITY,
  Role.COUNTY,
  Role.TOWNSHIP,
  Role.AUDITOR,
  Role.ENTERPRISE,
  Role.FILLER
})
public class DaysResource {

  private static final Columns OWNED =
      Columns.of("d.region_code", "d.filler_id")
          .or(Assigned.unit("d.filler_id", "text", Given.ENTERPRISE));

  private final Sql sql;
  private final CountingDays counting;
  private final Readers readers;
  private final EnterpriseAliases aliases;
  private final Transactions transactions;
  private final ObjectMapper json;

  DaysResource(
      Sql sql,
      CountingDays counting,
      Readers readers,
      EnterpriseAliases aliases,
      Transactions transactions,
      ObjectMapper json) {
    this.sql = sql;
    this.counting = counting;
    this.readers = readers;
    this.aliases = aliases;
    this.transactions = transactions;
    this.json = json;
  }

  private record Row(
      String id,
      String filler,
      @Nullable String name,
      String region,
      LocalDate day,
      @Nullable Instant told,
      int revision,
      @Nullable String figures) {

    static Row map(ResultSet row) throws SQLException {
      OffsetDateTime told = row.getObject(6, OffsetDateTime.class);
      return new Row(
          row.getString(1),
          row.getString(2),
          row.getString(3),
          row.getString(4),
          row.getObject(5, LocalDate.class),
          told == null ? null : told.toInstant(),
          row.getInt(7),
          row.getString(8));
    }
  }

  @GET
  @Operation(
      summary = "Days of fillers, the newest first, with their figures at this moment",
      description = "With on: one day. The newest of a filler is today when it told something.")
  public Page<DayView> list(
      @QueryParam("region") @Nullable RegionCode region,
      @QueryParam("enterprise") @Nullable String enterprise,
      @QueryParam("on") @Nullable Day on,
      @BeanParam Paging paging) {
    String before = paging.after(DaysResource::key);
    Conditions fit =
        Conditions.within(readers.units(region), OWNED)
            .and(
                "d.filler_id = ?",
                enterprise == null ? null : aliases.current(Typed.number(enterprise)))
            .and("d.day = ?", on == null ? null : on.date())
            .and(
                "(d.day, d.filler_id) < (cast(split_part(?, ' ', 1) as date), split_part(?, ' ', 2))",
                before);
    List<Row> rows =
        sql.query(
            "select d.id, d.filler_id, e.name, d.region_code, d.day, d.told_at, d.revision,"
                + " case when d.due_at is null then d.figures end from cylinder_day d left join enterprise e on e.id = d.filler_id where "
                + fit.sql()
                + " order by d.day desc, d.filler_id desc limit ?",
            Row::map,
            fit.values(paging.rows()));
    Map<LocalDate, Map<String, DayFigures>> counted = counted(rows);
    return paging.page(
        rows.stream().map(row -> view(row, counted)).toList(),
        view -> view.day() + " " + view.filler());
  }

  /**
   * The figures of days that are not told as they are now, counted in the scope of the platform:
   * what the trace tells of a cylinder that changed its filler is no longer the caller's.
   */
  private Map<LocalDate, Map<String, DayFigures>> counted(List<Row> rows) {
    return transactions.asSystem(
        () -> {
          Map<LocalDate, Map<String, DayFigures>> figures = new HashMap<>();
          rows.stream()
              .filter(row -> row.figures() == null)
              .collect(Collectors.groupingBy(Row::day))
              .forEach(
                  (day, those) ->
                      figures.put(day, counting.of(day, those.stream().map(Row::filler).toList())));
          return figures;
        });
  }

  private DayView view(Row row, Map<LocalDate, Map<String, DayFigures>> counted) {
    String told = row.figures();
    return new DayView(
        row.id(),
        row.filler(),
        row.name(),
        row.region(),
        row.day(),
        row.told(),
        row.revision(),
        told == null
            ? counted.getOrDefault(row.day(), Map.of()).getOrDefault(row.filler(), DayFigures.NONE)
            : DayFigures.read(told, json));
  }

  private static String key(String text) {
    try {
      LocalDate.parse(text.substring(0, Math.max(text.indexOf(' '), 0)));
      return text;
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
