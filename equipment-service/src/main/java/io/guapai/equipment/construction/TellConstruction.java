package io.guapai.equipment.construction;

import io.guapai.contracts.LicenceKind;
import io.guapai.equipment.EquipmentProblem;
import io.guapai.equipment.NumberSeries;
import io.guapai.equipment.Places;
import io.guapai.equipment.enterprise.Enterprise;
import io.guapai.equipment.enterprise.EnterpriseState;
import io.guapai.equipment.enterprise.EnterpriseTable;
import io.guapai.equipment.licence.CoveringLicences;
import io.guapai.equipment.licence.LicenceCover;
import io.guapai.equipment.register.Equipment;
import io.guapai.equipment.register.EquipmentRegister;
import io.guapai.equipment.register.Varieties;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Opening;
import io.guapai.runtime.act.Reach;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.enterprise.EnterpriseAliases;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.id.EnterpriseId;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.territory.RegionCode;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A builder tells the authority what it will install, modify or repair, or an officer enters what
 * it tells at the counter. Its licence has to cover the work; then the receipt is there at once.
 */
@Singleton
@ActAt(
    by = {Role.ENTERPRISE, Role.CITY, Role.COUNTY},
    en = "Tell of construction before it begins; the receipt is there at once",
    zh = "施工告知")
record TellConstruction(
    EnterpriseTable enterprises,
    EnterpriseAliases aliases,
    EquipmentRegister register,
    CoveringLicences licences,
    NumberSeries series,
    Places places,
    Filing filing,
    Reach reach)
    implements Opening<ConstructionNotice, NewNotice> {

  /**
   * Tells of construction.
   *
   * @throws ProblemException when the builder is not the caller, lacks a licence for it, or the
   *     work is another's or elsewhere; when days are reversed, or a unit is not one of the user's
   */
  @Override
  public ConstructionNotice open(NewNotice told, Acting acting) {
    ConstructionNotice notice = reach.beyond(() -> notice(told, acting));
    filing.add(notice);
    return notice;
  }

  /** A builder works for users that are not in its scope; the notice itself has to be in it. */
  private ConstructionNotice notice(NewNotice told, Acting acting) {
    Enterprise builder = enterprise("builder", builder(told, acting.caller()));
    Enterprise user = enterprise("userId", told.userId());
    NewNotice checked = checked(told, acting);
    LicenceCover licence =
        licences.covering(
            builder.id().value(), LicenceKind.INSTALL, checked.variety(), checked.from());
    if (!licence.covered()) {
      throw new ProblemException(
          EquipmentProblem.BUILDER_UNLICENSED,
          "builder",
          builder.name(),
          checked.variety(),
          licence.answer(),
          licence.licenceNo() == null ? "" : licence.licenceNo());
    }
    requireUnits(checked, user);
    return new ConstructionNotice(
        series.receipt("SG", checked.regionCode(), acting.today().getYear()),
        new ConstructionNotice.Parties(
            builder.id().value(), builder.name(), user.id().value(), user.name()),
        checked,
        licence,
        acting.today(),
        acting.by());
  }

  private static String builder(NewNotice told, Caller caller) {
    String own = caller.enterprise();
    @Nullable String stated = told.builder();
    if (own != null && stated != null && !own.equals(stated)) {
      throw new ProblemException(EquipmentProblem.NOT_YOUR_ENTERPRISE, "builder", stated, own);
    }
    if (own == null && stated == null) {
      throw new ProblemException(EquipmentProblem.BUILDER_NEEDED, "builder");
    }
    return own == null ? String.valueOf(stated) : own;
  }

  private Enterprise enterprise(String field, String id) {
    Enterprise enterprise =
        enterprises
            .shared(aliases.current(EnterpriseId.parse(id).value()))
            .orElseThrow(
                () -> new ProblemException(EquipmentProblem.UNKNOWN_ENTERPRISE, field, id));
    if (enterprise.state() != EnterpriseState.REGISTERED) {
      throw new ProblemException(EquipmentProblem.ENTERPRISE_CLOSED, field, id, enterprise.name());
    }
    return enterprise;
  }

  private NewNotice checked(NewNotice told, Acting acting) {
    RegionCode place = places.anywhere(told.regionCode());
    RegionCode territory = acting.caller().region();
    if (territory != null && !territory.contains(place)) {
      throw new ProblemException(
          PlatformProblem.OUTSIDE_SCOPE, "regionCode", place.value(), territory.value());
    }
    LocalDate last = told.from().plusYears(5);
    if (told.until().isBefore(told.from()) || told.until().isAfter(last)) {
      throw new ProblemException(
          EquipmentProblem.DAY_OUT_OF_RANGE,
          "until",
          told.until().toString(),
          told.from().toString(),
          last.toString());
    }
    if (told.from().isBefore(acting.today())) {
      throw new ProblemException(EquipmentProblem.TOLD_TOO_LATE, "from", told.from().toString());
    }
    return new NewNotice(
        told.builder(),
        told.work(),
        told.userId(),
        place.value(),
        told.place(),
        Varieties.registrable(told.variety()),
        told.quantity(),
        told.units(),
        told.from(),
        told.until(),
        told.contact());
  }

  /** Units that the register has are the user's, and of the kind that is told. */
  private void requireUnits(NewNotice told, Enterprise user) {
    List<Equipment> units = register.all(told.known());
    boolean fit =
        units.size() == told.known().size()
            && units.stream()
                .allMatch(
                    unit ->
                        unit.enterpriseId().equals(user.id().value())
                            && unit.variety().equals(told.variety()));
    if (!fit || !units.isEmpty() && units.size() != told.quantity()) {
      throw new ProblemException(
          EquipmentProblem.UNITS_NOT_OF_NOTICE, "units", told.quantity(), told.variety());
    }
  }
}
