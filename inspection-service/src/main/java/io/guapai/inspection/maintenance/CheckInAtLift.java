package io.guapai.inspection.maintenance;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import jakarta.inject.Singleton;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A mechanic is at the lift: by the code on it, by the place of his telephone, and in time order. A
 * record is evidence, so that one from elsewhere is refused; where it is not known where the lift
 * stands, no distance is told.
 */
@Singleton
@ActAt(
    path = "check-in",
    by = {Role.MAINTAINER},
    en = "Check in at a lift to be maintained",
    zh = "维保签到")
record CheckInAtLift(MaintenanceContracts contracts, MaintenanceRules rules, Visits visits, Sql sql)
    implements ActOn<Maintenance, CheckIn> {

  @Override
  public List<Deed> deeds() {
    return List.of(Maintenance.CHECK_IN);
  }

  @Override
  public List<Guard<Maintenance>> competence() {
    return List.of(Visits::requireMaintainer);
  }

  @Override
  public Outcome<Maintenance> carryOut(Maintenance visit, CheckIn said, Acting acting) {
    Instant at = said.at();
    visits.requirePast("checkedInAt", at, acting);
    visits
        .lastDone(visit)
        .filter(at::isBefore)
        .ifPresent(
            last -> {
              throw new ProblemException(
                  MaintenanceProblem.BEFORE_LAST_MAINTENANCE,
                  "checkedInAt",
                  visits.local(at),
                  visits.local(last));
            });
    LocalDate day = visits.day(at);
    if (!contracts.held(visit.maintainer(), visit.equipmentId(), visit.enterpriseId(), day)) {
      throw new ProblemException(
          MaintenanceProblem.NOT_UNDER_CONTRACT, null, visit.equipmentNo(), day + "");
    }
    if (visit.state() == MaintenanceState.LAPSED) {
      visits.requireNoOther(visit);
    }
    if (!names(said.code(), visit.equipmentNo())) {
      throw new ProblemException(
          MaintenanceProblem.CODE_OF_ANOTHER_UNIT, "code", said.code(), visit.equipmentNo());
    }
    visit.checkIn(said, near(visit, said, day), acting.by());
    return Outcome.done();
  }

  /** How many metres it is from the lift; null when it is not known where that stands. */
  private @Nullable Integer near(Maintenance visit, CheckIn said, LocalDate day) {
    Optional<Integer> metres =
        sql.first(
            "select longitude, latitude from unit_place where equipment_id = ?",
            row ->
                Distance.metres(
                    row.getDouble(1), row.getDouble(2), said.longitude(), said.latitude()),
            visit.equipmentId());
    int most = rules.metres(day, RegionCode.parse(visit.regionCode()));
    metres
        .filter(far -> far > most)
        .ifPresent(
            far -> {
              throw new ProblemException(
                  MaintenanceProblem.TOO_FAR_FROM_UNIT, "longitude", far, most);
            });
    return metres.orElse(null);
  }

  /** The code is the address of the unit's public page, or its number as it stands on the plate. */
  private static boolean names(String code, String number) {
    String plain = code.strip();
    int no = plain.indexOf("no=");
    return plain.equals(number)
        || no >= 0 && decoded(plain.substring(no + "no=".length())).equals(number);
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text.split("&", 2)[0], StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return "";
    }
  }
}
