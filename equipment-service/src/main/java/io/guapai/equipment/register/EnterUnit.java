package io.guapai.equipment.register;

import io.guapai.contracts.RegState;
import io.guapai.contracts.UseState;
import io.guapai.equipment.EquipmentProblem;
import io.guapai.equipment.Places;
import io.guapai.equipment.enterprise.Enterprise;
import io.guapai.equipment.enterprise.EnterpriseState;
import io.guapai.equipment.enterprise.EnterpriseTable;
import io.guapai.equipment.term.RegistrationTerm;
import io.guapai.equipment.term.TermBook;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Opening;
import io.guapai.runtime.enterprise.EnterpriseAliases;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.id.EnterpriseId;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.profile.WrittenDate;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit enters as it stands. An enterprise enters its own units, unregistered and without a date
 * of inspection: registration and seals are acts of the authority, and through when an inspection
 * holds is told by its report, by an officer or by a register that is imported.
 */
@Singleton
@ActAt(
    by = {Role.ENTERPRISE, Role.CITY, Role.COUNTY},
    en = "Enter a unit",
    zh = "设备录入")
record EnterUnit(
    EquipmentTable equipment,
    EquipmentRegister register,
    EnterpriseTable enterprises,
    EnterpriseAliases aliases,
    Places places,
    TermBook terms,
    Caller caller,
    PlatformClock clock)
    implements Opening<Equipment, EquipmentRegistration> {

  /** Version of a unit in whose history nothing stands yet. */
  private static final long NOT_TOLD_YET = 0;

  /**
   * Enters a unit.
   *
   * @throws ProblemException when a value cannot be, the enterprise is not known, or the number is
   *     taken
   */
  @Override
  public Equipment open(EquipmentRegistration request, Acting acting) {
    requireAllowed(request);
    requirePossible("firstUseDate", request.firstUseDate());
    requirePossible("nextInspectionDate", request.nextInspectionDate());
    requireDatesInOrder(request);
    EquipmentNumber no =
        new EquipmentNumber(request.equipmentCode(), request.sourceSystem(), request.recordNo());
    RegionCode region = places.stated(request.regionCode());
    NewEquipment stated = stated(request, no, region, user(request.enterpriseId()));
    LocalDate since = request.useState() == UseState.IN_USE ? request.firstUseDate() : null;
    List<EquipmentSnapshot> entered =
        equipment.wasMerged(no)
            ? List.of()
            : equipment.insert(List.of(stated), since, NOT_TOLD_YET, clock.instant());
    if (entered.isEmpty()) {
      throw new ProblemException(
          EquipmentProblem.ALREADY_REGISTERED,
          no.code() == null ? "recordNo" : "equipmentCode",
          "equipmentNo",
          no.value());
    }
    Equipment unit = register.required(entered.get(0).id(), LockModeType.NONE);
    unit.enter(acting.by());
    return unit;
  }

  private NewEquipment stated(
      EquipmentRegistration request, EquipmentNumber no, RegionCode region, Enterprise user) {
    String variety = Varieties.registrable(request.variety());
    RegState registration = request.regState() == null ? RegState.UNREGISTERED : request.regState();
    LocalDate today = clock.today();
    return new NewEquipment(
        no,
        user.id().value(),
        user.name(),
        region,
        variety,
        request.name(),
        request.useState(),
        registration,
        request.firstUseDate(),
        request.nextInspectionDate(),
        request.nextInspectionDate() == null
            ? null
            : new DateSource(DateSource.StatedBy.OFFICER, caller.name()),
        request.useState() == UseState.IN_USE ? today : null,
        RegistrationTerm.of(
            request.useState(),
            registration,
            variety,
            new RegistrationTerm.InUse(request.firstUseDate(), today, today),
            terms.rules()),
        request.position(),
        null,
        null,
        request.demonstration());
  }

  /** Shared with who closes it until the transaction ends. */
  private Enterprise user(String id) {
    Enterprise user =
        enterprises
            .shared(aliases.current(EnterpriseId.parse(id).value()))
            .orElseThrow(
                () ->
                    new ProblemException(EquipmentProblem.UNKNOWN_ENTERPRISE, "enterpriseId", id));
    if (user.state() != EnterpriseState.REGISTERED) {
      throw new ProblemException(
          EquipmentProblem.ENTERPRISE_CLOSED, "enterpriseId", id, user.name());
    }
    return user;
  }

  private void requireAllowed(EquipmentRegistration request) {
    String own = caller.enterprise();
    if (own == null) {
      return;
    }
    if (!own.equals(aliases.current(request.enterpriseId()))) {
      throw new ProblemException(
          EquipmentProblem.NOT_YOUR_ENTERPRISE, "enterpriseId", request.enterpriseId(), own);
    }
    if (request.regState() != null && request.regState() != RegState.UNREGISTERED) {
      throw new ProblemException(EquipmentProblem.OFFICERS_ONLY, "regState", request.regState());
    }
    if (request.useState() == UseState.SEALED) {
      throw new ProblemException(EquipmentProblem.OFFICERS_ONLY, "useState", request.useState());
    }
    if (request.nextInspectionDate() != null) {
      throw new ProblemException(
          EquipmentProblem.OFFICERS_ONLY, "nextInspectionDate", "nextInspectionDate");
    }
    if (request.demonstration()) {
      throw new ProblemException(EquipmentProblem.OFFICERS_ONLY, "demonstration", "demonstration");
    }
  }

  private static void requirePossible(String field, @Nullable LocalDate date) {
    if (date != null && !WrittenDate.plausible(date)) {
      throw new ProblemException(
          PlatformProblem.INVALID_VALUE, field, field, date.toString(), WrittenDate.RANGE);
    }
  }

  private void requireDatesInOrder(EquipmentRegistration request) {
    LocalDate first = request.firstUseDate();
    LocalDate next = request.nextInspectionDate();
    if (first != null && first.isAfter(clock.today())) {
      throw new ProblemException(EquipmentProblem.DATE_IN_FUTURE, "firstUseDate", first.toString());
    }
    LocalDate furthest = EquipmentDates.furthestInspection(clock.today());
    if (next != null && next.isAfter(furthest)) {
      throw new ProblemException(
          EquipmentProblem.INSPECTION_TOO_FAR,
          "nextInspectionDate",
          next.toString(),
          furthest.toString());
    }
    if (EquipmentDates.reversed(first, next)) {
      throw new ProblemException(
          EquipmentProblem.DATES_REVERSED, "firstUseDate", first + "", next + "");
    }
  }
}
