package io.guapai.inspection.premises;

import io.guapai.contracts.SiteFinding;
import io.guapai.contracts.SiteMatter;
import io.guapai.runtime.event.ListJson;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody found amiss at an enterprise, as it can be true there. */
@ApplicationScoped
public class SiteFindings {

  private static final Set<SiteMatter> OF_A_UNIT =
      EnumSet.of(SiteMatter.UNIT_NOT_FOUND, SiteMatter.UNIT_UNSAFE);

  private final Sql sql;

  SiteFindings(Sql sql) {
    this.sql = sql;
  }

  /** As facts tell it and rows keep it. */
  public static class Json extends ListJson<SiteFinding> {

    public Json() {
      super(SiteFinding[].class);
    }
  }

  /**
   * The findings.
   *
   * @throws ProblemException when one names no unit, a unit that it cannot be about or one that is
   *     not in use there, or when two are the same (422)
   */
  public List<SiteFinding> of(@Nullable List<FoundAmiss> said, Premises premises) {
    if (said == null || said.isEmpty()) {
      return List.of();
    }
    said.forEach(SiteFindings::requireSubject);
    requireThere(said, premises);
    List<SiteFinding> findings =
        said.stream()
            .map(
                each ->
                    new SiteFinding(each.matter(), each.equipmentNo(), each.description().strip()))
            .toList();
    Set<Object> known = new HashSet<>();
    for (SiteFinding each : findings) {
      Object what =
          each.matter() == SiteMatter.UNIT_NOT_FOUND ? String.valueOf(each.equipmentNo()) : each;
      if (!known.add(what)) {
        throw new ProblemException(
            SupervisionProblem.FINDING_TWICE, "findings", each.matter(), each.description());
      }
    }
    return findings;
  }

  /** How many findings are of a matter. */
  public static int count(List<SiteFinding> findings, SiteMatter matter) {
    return (int) findings.stream().filter(each -> each.matter() == matter).count();
  }

  private static void requireSubject(FoundAmiss finding) {
    boolean named = finding.equipmentNo() != null;
    if (OF_A_UNIT.contains(finding.matter()) && !named) {
      throw new ProblemException(
          SupervisionProblem.FINDING_NAMES_NOTHING, "findings", finding.matter());
    }
    if (!OF_A_UNIT.contains(finding.matter()) && finding.matter() != SiteMatter.OTHER && named) {
      throw new ProblemException(
          SupervisionProblem.FINDING_NAMES_A_UNIT,
          "findings",
          finding.matter(),
          String.valueOf(finding.equipmentNo()));
    }
  }

  private void requireThere(List<FoundAmiss> said, Premises premises) {
    List<String> named =
        said.stream().map(FoundAmiss::equipmentNo).filter(Objects::nonNull).distinct().toList();
    if (named.isEmpty()) {
      return;
    }
    Set<String> there =
        new HashSet<>(
            sql.query(
                "select equipment_no from subject where equipment_no = any(?)"
                    + " and enterprise_id = ? and region_code = ? and use_state = 'IN_USE'",
                row -> row.getString(1),
                named,
                premises.enterpriseId(),
                premises.regionCode()));
    named.stream()
        .filter(each -> !there.contains(each))
        .findFirst()
        .ifPresent(
            each -> {
              throw new ProblemException(
                  SupervisionProblem.FINDING_ELSEWHERE,
                  "findings",
                  each,
                  premises.enterpriseId(),
                  premises.regionCode());
            });
  }
}
