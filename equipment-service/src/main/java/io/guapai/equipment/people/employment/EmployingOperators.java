package io.guapai.equipment.people.employment;

import io.guapai.equipment.EquipmentProblem;
import io.guapai.equipment.enterprise.Enterprise;
import io.guapai.equipment.enterprise.EnterpriseState;
import io.guapai.equipment.enterprise.EnterpriseTable;
import io.guapai.equipment.people.certificate.Numbers.Known;
import io.guapai.runtime.act.By;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.http.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Begins employments, whoever states them: an enterprise, its county or a file. */
@ApplicationScoped
class EmployingOperators {

  private final EnterpriseTable enterprises;
  private final Employments employments;
  private final Filing filing;

  EmployingOperators(EnterpriseTable enterprises, Employments employments, Filing filing) {
    this.enterprises = enterprises;
    this.employments = employments;
    this.filing = filing;
  }

  /**
   * An enterprise that may employ somebody.
   *
   * @param field that names it
   * @param id its present one
   * @throws ProblemException when it is unknown (422), or closed (409)
   */
  Enterprise employer(String field, @Nullable String id) {
    Enterprise enterprise =
        (id == null ? Optional.<Enterprise>empty() : enterprises.shared(id))
            .orElseThrow(
                () ->
                    new ProblemException(
                        EquipmentProblem.UNKNOWN_ENTERPRISE,
                        field,
                        Objects.requireNonNullElse(id, "")));
    if (enterprise.state() != EnterpriseState.REGISTERED) {
      throw new ProblemException(
          EquipmentProblem.ENTERPRISE_CLOSED, field, enterprise.id().value(), enterprise.name());
    }
    return enterprise;
  }

  /**
   * Begins one.
   *
   * @throws ProblemException when the enterprise employs the holder (409)
   */
  OperatorEmployment employ(Enterprise enterprise, Known holder, LocalDate from, By by) {
    employments.requireNone(enterprise.id().value(), holder.certificate());
    OperatorEmployment employment = new OperatorEmployment(enterprise, holder, from, by);
    filing.add(employment);
    return employment;
  }
}
