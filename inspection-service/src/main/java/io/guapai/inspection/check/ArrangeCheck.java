package io.guapai.inspection.check;

import io.guapai.contracts.CheckKind;
import io.guapai.inspection.roster.Enterprise;
import io.guapai.inspection.roster.Enterprises;
import io.guapai.inspection.roster.Inspector;
import io.guapai.inspection.roster.Inspectors;
import io.guapai.inspection.roster.avoidance.Avoidances;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Opening;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.party.Parties;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** An authority arranges a check; the checked learns of it by the check itself. */
@Singleton
@ActAt(
    by = {Role.PROVINCE, Role.CITY, Role.COUNTY},
    en = "Arrange a check by at least two inspectors",
    zh = "安排监督检查")
record ArrangeCheck(
    Enterprises enterprises,
    Inspectors inspectors,
    Avoidances avoidances,
    Parties parties,
    Checklists checklists,
    CheckRules rules,
    Mandates mandates,
    Filing filing,
    Sql sql)
    implements Opening<SupervisoryCheck, NewCheck> {

  @Override
  public SupervisoryCheck open(NewCheck said, Acting acting) {
    Checked checked = checked(said, acting);
    LocalDate today = acting.today();
    if (said.plannedOn().isBefore(today) || said.plannedOn().isAfter(today.plusYears(1))) {
      throw new ProblemException(
          CheckProblem.CHECK_DAY, "plannedOn", said.plannedOn() + "", today + "");
    }
    Mandate mandate = mandates.of(said, checked, acting.caller());
    List<Inspector> who =
        inspectors.require(
            "inspectors", mandate.certificates(), checked.region(), said.plannedOn());
    if (checked.enterpriseId() != null) {
      avoidances.requireNone("inspectors", who, checked.enterpriseId());
    }
    // The territories of those who check lie one in the other: all of them see what lies in the
    // narrowest.
    String authority =
        who.stream()
            .map(Inspector::region)
            .max(Comparator.comparingInt(String::length))
            .orElseThrow();
    acting.caller().regionWithin(RegionCode.parse(authority));
    checklists.require(said.checklists(), said.plannedOn(), checked.region());
    rules.require(said, checked.region());
    requireFirst(said, mandate, checked);
    SupervisoryCheck check =
        new SupervisoryCheck(said, checked, mandate, who, authority, acting.by(), today);
    filing.add(check);
    return check;
  }

  private Checked checked(NewCheck said, Acting acting) {
    if ((said.enterpriseId() == null) == (said.organization() == null)) {
      throw new ProblemException(CheckProblem.CHECK_SUBJECT, "enterpriseId");
    }
    if (said.enterpriseId() != null) {
      Enterprise enterprise = enterprises.require("enterpriseId", said.enterpriseId());
      return new Checked(enterprise.id(), null, enterprise.name(), enterprise.region());
    }
    String id = Objects.requireNonNull(said.organization());
    String name =
        parties
            .find(id)
            .orElseThrow(
                () ->
                    new ProblemException(
                        PlatformProblem.NOT_FOUND, "organization", "organization", id))
            .name();
    return new Checked(null, id, name, acting.caller().regionWithin(null).value());
  }

  /** Whoever arranges another one of the same waits, so that two do not overlook each other. */
  private void requireFirst(NewCheck said, Mandate mandate, Checked checked) {
    sql.query(
        "select pg_advisory_xact_lock(hashtextextended(?, 0))",
        row -> true,
        "checks of "
            + Objects.requireNonNullElse(
                checked.enterpriseId(), Objects.requireNonNullElse(checked.organization(), "")));
    sql.first(
            "select from supervisory_check where enterprise_id is not distinct from ? and"
                + " organization is not distinct from ? and state <> 'CANCELLED'"
                + " and (draw_id = ? or draw_id is null and kind = ? and planned_on = ?)",
            row -> true,
            checked.enterpriseId(),
            checked.organization(),
            mandate.drawId(),
            said.kind(),
            said.plannedOn())
        .ifPresent(
            known -> {
              throw new ProblemException(
                  CheckProblem.CHECK_ON_FILE, null, checked.name(), said.plannedOn() + "");
            });
    if (said.kind() == CheckKind.ROUTINE) {
      sql.first(
              "select from checked_after_licence(?) as c where c = ?",
              row -> true,
              said.plannedOn().getYear(),
              checked.enterpriseId())
          .ifPresent(
              known -> {
                throw new ProblemException(
                    CheckProblem.CHECKED_AFTER_LICENCE,
                    null,
                    checked.name(),
                    String.valueOf(said.plannedOn().getYear()));
              });
    }
  }
}
