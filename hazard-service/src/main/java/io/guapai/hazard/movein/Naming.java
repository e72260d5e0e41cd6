package io.guapai.hazard.movein;

import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.code.HazardCode;
import io.guapai.hazard.code.HazardCodes;
import io.guapai.hazard.unit.Enterprise;
import io.guapai.hazard.unit.EnterpriseDirectory;
import io.guapai.hazard.unit.Subject;
import io.guapai.hazard.unit.Unit;
import io.guapai.hazard.unit.UnitDirectory;
import io.guapai.runtime.enterprise.EnterpriseAliases;
import io.guapai.runtime.http.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds what rows are about, in the caller's scope, and locks it: a batch in a few statements. */
@ApplicationScoped
class Naming {

  private final UnitDirectory units;
  private final EnterpriseDirectory enterprises;
  private final EnterpriseAliases aliases;
  private final HazardCodes codes;

  Naming(
      UnitDirectory units,
      EnterpriseDirectory enterprises,
      EnterpriseAliases aliases,
      HazardCodes codes) {
    this.units = units;
    this.enterprises = enterprises;
    this.aliases = aliases;
    this.codes = codes;
  }

  /** What a batch of rows names, as far as it is known. */
  final class Named {

    private final Moving moving;
    private final Map<String, Unit> byNumber;
    private final Map<String, Unit> locked;
    private final Map<String, String> current;
    private final Map<String, Enterprise> byId;
    private final Map<String, HazardCode> listed;

    private Named(Moving moving, Collection<BroughtIn> rows) {
      this.moving = moving;
      this.byNumber = units.byNumber(rows.stream().flatMap(this::numbers).distinct().toList());
      this.locked = units.lock(byNumber.values().stream().map(Unit::equipmentId).toList());
      List<String> told =
          rows.stream().map(BroughtIn::enterpriseId).filter(Objects::nonNull).distinct().toList();
      this.current = aliases.among(told);
      this.byId =
          enterprises.lock(
              told.stream().map(id -> current.getOrDefault(id, id)).distinct().toList());
      this.listed =
          codes.find(
              rows.stream()
                  .map(BroughtIn::code)
                  .filter(Objects::nonNull)
                  .collect(Collectors.toSet()));
    }

    /** Public numbers that a row may mean its unit by, the surest first. */
    private Stream<String> numbers(BroughtIn row) {
      String record = row.equipmentRecordNo();
      return Stream.of(row.equipmentNo(), record == null ? null : moving.source() + ":" + record)
          .filter(Objects::nonNull);
    }

    /**
     * The row with what it names.
     *
     * @throws ProblemException when it names nothing known in the caller's scope, or what cannot be
     *     found there
     */
    Candidate of(Row row, BroughtIn says) {
      Subject subject = subject(says);
      HazardCode code = code(says);
      boolean lost = numbers(says).findAny().isPresent() && subject instanceof Enterprise;
      if (!lost && !code.fits(subject)) {
        throw new ProblemException(
            HazardProblem.CODE_NEEDS_UNIT, "code", code.code(), code.titleEn(), code.titleZh());
      }
      subject.requireFoundOn(says.foundOn(), moving.today());
      return new Candidate(row, says, subject, code);
    }

    private HazardCode code(BroughtIn says) {
      if (says.code() == null) {
        return codes.general();
      }
      HazardCode code = listed.get(says.code());
      if (code == null) {
        throw new ProblemException(HazardProblem.UNKNOWN_CODE, "code", says.code());
      }
      return code;
    }

    private Subject subject(BroughtIn says) {
      Unit unit =
          numbers(says)
              .map(byNumber::get)
              .filter(Objects::nonNull)
              .map(found -> locked.get(found.equipmentId()))
              .filter(Objects::nonNull)
              .findFirst()
              .orElse(null);
      String typed = says.enterpriseId();
      String enterpriseId = typed == null ? null : current.getOrDefault(typed, typed);
      if (unit != null) {
        requireSame(unit, enterpriseId);
        return unit;
      }
      String number = numbers(says).findFirst().orElse(null);
      if (number != null && (!moving.withoutUnit() || enterpriseId == null)) {
        throw new ProblemException(HazardProblem.UNKNOWN_UNIT, "equipmentNo", number);
      }
      if (enterpriseId == null) {
        throw new ProblemException(HazardProblem.BROUGHT_IN_ABOUT_NOTHING, "equipmentNo");
      }
      Enterprise enterprise = byId.get(enterpriseId);
      if (enterprise == null) {
        throw new ProblemException(HazardProblem.UNKNOWN_ENTERPRISE, "enterpriseId", enterpriseId);
      }
      return enterprise;
    }

    private void requireSame(Unit unit, @Nullable String enterpriseId) {
      if (enterpriseId != null && !enterpriseId.equals(unit.enterpriseId())) {
        throw new ProblemException(
            HazardProblem.BROUGHT_IN_OTHER_USER,
            "enterpriseId",
            unit.equipmentNo(),
            unit.enterpriseId(),
            enterpriseId);
      }
    }
  }

  Named of(Moving moving, Collection<BroughtIn> rows) {
    return new Named(moving, rows);
  }
}
