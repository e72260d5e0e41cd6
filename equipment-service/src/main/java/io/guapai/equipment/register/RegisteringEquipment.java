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
import io.guapai.runtime.act.By;
import io.guapai.runtime.enterprise.EnterpriseAliases;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.history.History;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.id.EnterpriseId;
import io.guapai.runtime.id.EquipmentVariety;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Enters single units. */
@ApplicationScoped
public class RegisteringEquipment {

  private final EquipmentTable equipment;
  private final EnterpriseTable enterprises;
  private final EnterpriseAliases aliases;
  private final Places places;
  private final TermBook terms;
  private final Caller caller;
  private final History history;
  private final PlatformClock clock;

  public RegisteringEquipment(
      EquipmentTable equipment,
      EnterpriseTable enterprises,
      EnterpriseAliases aliases,
      Places places,
      TermBook terms,
      Caller caller,
      History history,
      PlatformClock clock) {
    this.equipment = equipment;
    this.enterprises = enterprises;
    this.aliases = aliases;
    this.places = places;
    this.terms = terms;
    this.caller = caller;
    this.history = history;
    this.clock = clock;
  }

  /**
   * Enters a unit as it stands. An enterprise enters its own units, unregistered and without a date
   * of inspection: registration and seals are acts of the authority, and through when an inspection
   * holds is told by its report, by an officer or by a register that is imported.
   *
   * @throws ProblemException when a value cannot be, the enterprise is not known, or the number is
   *     taken
   */
  @Transactional
  public EquipmentSnapshot register(EquipmentRegistration request) {
    requireAllowed(request);
    requirePossible("firstUseDate", request.firstUseDate());
    requirePossible("nextInspectionDate", request.nextInspectionDate());
    requireDatesInOrder(request);
    EquipmentNumber no =
        new EquipmentNumber(request.equipmentCode(), request.sourceSystem(), request.recordNo());
    RegionCode region = places.stated(request.regionCode());
    NewEquipment unit = unit(request, no, region, user(request.enterpriseId()));
    LocalDate since = request.useState() == UseState.IN_USE ? request.firstUseDate() : null;
    List<EquipmentSnapshot> entered = equipment.insert(List.of(unit), since, clock.instant());
    if (entered.isEmpty()) {
      throw new ProblemException(
          EquipmentProblem.ALREADY_REGISTERED,
          no.code() == null ? "recordNo" : "equipmentCode",
          "equipmentNo",
          no.value());
    }
    history.tell(
        EquipmentSnapshot.KIND,
        By.person(caller, clock.instant()),
        List.of(entered.get(0).registered(Cause.none())));
    return entered.get(0);
  }

  private NewEquipment unit(
      EquipmentRegistration request, EquipmentNumber no, RegionCode region, Enterprise user) {
    String variety = registrable(request.variety());
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
        request.useState() == UseState.IN_USE ? today : null,
        RegistrationTerm.of(
            request.useState(),
            registration,
            variety,
            new RegistrationTerm.InUse(request.firstUseDate(), today, today),
            terms.rules()),
        null,
        null,
        request.demonstration());
  }

  /**
   * A variety whose units are registered for use; a kind alone says too little.
   *
   * @throws ProblemException when units of it are not registered
   * @throws io.guapai.runtime.id.InvalidIdentifier when it is not in the catalogue
   */
  private static String registrable(String code) {
    EquipmentVariety variety = EquipmentVariety.parse(code);
    if (Varieties.isCylinder(code)) {
      throw new ProblemException(
          EquipmentProblem.CYLINDERS_APART, "variety", variety.code(), variety.nameZh());
    }
    if (!Varieties.isRegistrable(code)) {
      throw new ProblemException(
          EquipmentProblem.NOT_REGISTRABLE, "variety", variety.code(), variety.nameZh());
    }
    return variety.code();
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
    if (date != null && !EquipmentDates.plausible(date)) {
      throw new ProblemException(
          PlatformProblem.INVALID_VALUE, field, field, date.toString(), EquipmentDates.RANGE);
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
