package io.guapai.hazard.file;

import io.guapai.contracts.Grade;
import io.guapai.contracts.Level;
import io.guapai.contracts.SourceKind;
import io.guapai.hazard.lifecycle.HazardFilter;
import io.guapai.hazard.lifecycle.HazardState;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.list.ListScope;
import io.guapai.runtime.query.Day;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.text.Typed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which hazards are asked for; what is null is not asked for.
 *
 * @param overdueBy overdue by at least so many days
 * @param listedLevel listed by this level of government now
 * @param text part of a number, a title, the description, or the name of the enterprise
 * @param dueFrom the first deadline
 * @param dueTo the last deadline
 * @param broughtIn whether it was brought in from a former register
 */
public record HazardQuery(
    @QueryParam("region") @Nullable RegionCode region,
    @QueryParam("enterprise") @Size(max = 64) @Nullable String enterprise,
    @QueryParam("equipmentNo") @Nullable String equipmentNo,
    @QueryParam("code") @Size(max = 64) @Nullable String code,
    @QueryParam("source") @Nullable SourceKind source,
    @QueryParam("state") @Nullable HazardState state,
    @QueryParam("grade") @Nullable Grade grade,
    @QueryParam("listed") @Nullable Boolean listed,
    @QueryParam("listedLevel") @Nullable Level listedLevel,
    @QueryParam("overdue") @Nullable Boolean overdue,
    @QueryParam("overdueBy") @Min(0) @Max(36500) @Nullable Integer overdueBy,
    @QueryParam("dueFrom") @Nullable Day dueFrom,
    @QueryParam("dueTo") @Nullable Day dueTo,
    @QueryParam("broughtIn") @Nullable Boolean broughtIn,
    @QueryParam("text") @Size(max = 100) @Nullable String text) {

  /**
   * The hazards after one, the newest first.
   *
   * @param before the last one that was shown; null when none was
   */
  HazardFilter filter(Caller caller, LocalDate today, @Nullable UUID before) {
    return new HazardFilter(
        ListScope.of(caller, region).about(enterprise),
        equipmentNo == null ? null : Typed.name(equipmentNo),
        code,
        source,
        state,
        grade,
        listed,
        listedLevel,
        overdue,
        overdueBy == null ? null : today.minusDays(overdueBy),
        dueFrom == null ? null : dueFrom.date(),
        dueTo == null ? null : dueTo.date(),
        broughtIn,
        text == null ? null : Typed.name(text),
        before);
  }
}
