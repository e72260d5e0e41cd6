package io.guapai.equipment.people.employment;

import io.guapai.equipment.EquipmentProblem;
import io.guapai.equipment.enterprise.Enterprise;
import io.guapai.equipment.people.certificate.Numbers.Known;
import io.guapai.equipment.people.certificate.PaperDays;
import io.guapai.runtime.act.By;
import io.guapai.runtime.enterprise.EnterpriseAliases;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who works where by a file. It may say of somebody whose certificate has ended that he operates a
 * unit: how it is, also where it should not be, so that who works without is known here as well.
 */
@ApplicationScoped
public class BringingInEmployments {

  private final EmployingOperators employing;
  private final AssigningOperators assigning;
  private final EmploymentDocket docket;
  private final EnterpriseAliases aliases;
  private final Sql sql;
  private final PlatformClock clock;

  BringingInEmployments(
      EmployingOperators employing,
      AssigningOperators assigning,
      EmploymentDocket docket,
      EnterpriseAliases aliases,
      Sql sql,
      PlatformClock clock) {
    this.employing = employing;
    this.assigning = assigning;
    this.docket = docket;
    this.aliases = aliases;
    this.sql = sql;
    this.clock = clock;
  }

  /**
   * What a file says of somebody's work.
   *
   * @param employer id of the enterprise
   * @param employedOn first day; null when the file does not tell, and it is known from today on
   * @param equipmentNo number of a unit that he operates; null when the row tells none
   * @param assignedOn since when; null for the first day of the employment
   */
  public record Stated(
      String employer,
      @Nullable LocalDate employedOn,
      String project,
      @Nullable String equipmentNo,
      @Nullable LocalDate assignedOn) {}

  /**
   * Brings it in.
   *
   * @param territory that the file may speak of
   * @return whether anything changed by it
   * @throws ProblemException when what is stated does not hold
   */
  public boolean bring(Known holder, Stated said, RegionCode territory, By by) {
    LocalDate from = Objects.requireNonNullElse(said.employedOn(), clock.today());
    PaperDays.requirePast("employedOn", from, clock.today());
    Enterprise enterprise = employing.employer("employer", aliases.current(said.employer()));
    if (!territory.contains(enterprise.region())) {
      throw new ProblemException(
          EquipmentProblem.UNKNOWN_ENTERPRISE, "employer", enterprise.id().value());
    }
    OperatorEmployment employment = known(enterprise, holder);
    boolean fresh = employment == null;
    if (employment == null) {
      employment = employing.employ(enterprise, holder, from, by);
    }
    boolean assigned = assign(employment, said, by);
    if (fresh || assigned) {
      docket.follow(List.of(employment));
    }
    return fresh || assigned;
  }

  private @Nullable OperatorEmployment known(Enterprise enterprise, Known holder) {
    return sql.first(
            "select id from operator_employment where certificate_id = ? and enterprise_id = ?"
                + " and left_on is null",
            row -> row.getObject(1, UUID.class),
            holder.certificate(),
            enterprise.id().value())
        .map(id -> docket.lock(id, List.of()))
        .orElse(null);
  }

  private boolean assign(OperatorEmployment employment, Stated said, By by) {
    String unit = said.equipmentNo();
    if (unit == null) {
      return false;
    }
    LocalDate from = Objects.requireNonNullElse(said.assignedOn(), employment.employedOn());
    return assigning.assign(
        employment, assigning.fit(employment, new UnitDuty(unit, said.project(), from)), from, by);
  }
}
