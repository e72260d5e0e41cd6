package io.guapai.equipment.cylinder.gate;

import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Keeps what was refused, and what was filled all the same; nothing is taken back. */
@ApplicationScoped
public class FillingRefusals {

  private static final String INSERT =
      "insert into filling_refusal (filler_id, region_code, code, medium, reasons, filled, at,"
          + " told_at, told_by, event_no)"
          + " select filler_id, region_code, code, medium, string_to_array(reasons, ','), filled,"
          + " at, told_at, told_by, event_no"
          + " from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?::text[])"
          + " as told (filler_id, region_code, code, medium, reasons, filled, at, told_at, told_by,"
          + " event_no) on conflict do nothing";

  private final Sql sql;

  FillingRefusals(Sql sql) {
    this.sql = sql;
  }

  /** Keeps some, in the scope of the platform; an event that is known already adds nothing. */
  public void keep(Collection<FillingRefusal> refusals) {
    sql.unnest(
        INSERT,
        refusals,
        each ->
            new @Nullable Object[] {
              each.filler().id(),
              each.filler().regionCode(),
              each.code(),
              each.medium(),
              String.join(",", each.reasons().stream().map(Enum::name).toList()),
              each.filled(),
              each.at(),
              each.toldAt(),
              each.toldBy(),
              each.eventNo()
            });
  }
}
