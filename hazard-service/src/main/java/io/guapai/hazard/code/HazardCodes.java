package io.guapai.hazard.code;

import io.guapai.contracts.Grade;
import io.guapai.hazard.HazardProblem;
import io.guapai.hazard.unit.Subject;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.rule.Edition;
import io.guapai.runtime.rule.RuleKind;
import io.guapai.runtime.rule.Rules;
import io.guapai.runtime.rule.RulesOfDay;
import io.guapai.runtime.rule.Shelf;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lists of hazards as they are in force today. */
@ApplicationScoped
public class HazardCodes {

  private static final String OVERDUE_INSPECTION = "TSEL-40-OVERDUE";
  private static final String ANY_KIND = "*";

  /** In use without use registration, 在用未注册 (TSEL 33). */
  public static final String UNREGISTERED = "TSEL-33-UNREGISTERED";

  /** At work without a valid certificate, 无证上岗 (TSEL 14). */
  public static final String UNCERTIFIED = "TSEL-14-UNCERTIFIED";

  /** Filled cylinders that must not be filled, 违规充装 (TSEL 49). */
  public static final String UNFIT_FILLED = "TSEL-49-UNFIT-FILLED";

  /** No safety management system, 未建立安全管理制度 (TSEL 34). */
  public static final String NO_SYSTEM = "TSEL-34-NO-SYSTEM";

  /** A safety management system that is not carried out, 安全管理制度未落实 (TSEL 34). */
  public static final String SYSTEM_NOT_KEPT = "TSEL-34-SYSTEM-NOT-KEPT";

  private static final String GENERAL = "GENERAL";

  private static final RuleKind<Body> RULES = RuleKind.ending("HAZARD_CODE", Body.class);

  private final Shelf shelf;
  private final PlatformClock clock;
  private final RulesOfDay<Lists> lists;

  public HazardCodes(Shelf shelf, PlatformClock clock) {
    this.shelf = shelf;
    this.clock = clock;
    this.lists = new RulesOfDay<>(this::read);
  }

  /**
   * What the shelf says of an entry; its source is the article.
   *
   * @param severe a severe hazard (严重事故隐患) in the sense of O57 art. 25
   * @param failedKind kind of equipment, the first character of the variety, of which a failed
   *     inspection is this hazard; * for any kind
   * @param catchAll takes what no other entry does
   * @param ofEnterprise may be found at an enterprise itself, with no unit of equipment; an older
   *     edition that does not say it may not
   */
  record Body(
      @NotBlank String titleZh,
      @NotBlank String titleEn,
      @NotNull Grade grade,
      boolean severe,
      @Nullable @Pattern(regexp = "[0-9A-Z*]") String failedKind,
      boolean catchAll,
      boolean ofEnterprise) {}

  private record Lists(
      Map<String, HazardCode> byCode,
      FailedInspections failed,
      HazardCode overdue,
      HazardCode general) {}

  @Produces
  @Singleton
  static RuleKind<Body> kind() {
    return RULES;
  }

  /** Those of the asked codes that are in force, by code. */
  public Map<String, HazardCode> find(Collection<String> codes) {
    Map<String, HazardCode> found = new HashMap<>(lists.on(clock.today()).byCode());
    found.keySet().retainAll(codes);
    return found;
  }

  /**
   * A code in force.
   *
   * @throws ProblemException when no list knows it today
   */
  public HazardCode require(String code) {
    HazardCode found = find(Set.of(code)).get(code);
    if (found == null) {
      throw new ProblemException(HazardProblem.UNKNOWN_CODE, "code", code);
    }
    return found;
  }

  /**
   * A code in force that may be found at a subject.
   *
   * @throws ProblemException when no list knows it today, or when it is about equipment and the
   *     subject is none (422)
   */
  public HazardCode require(String code, Subject subject) {
    HazardCode found = require(code);
    if (!found.fits(subject)) {
      throw new ProblemException(
          HazardProblem.CODE_NEEDS_UNIT, "code", found.code(), found.titleEn(), found.titleZh());
    }
    return found;
  }

  /** A periodic inspection overdue (TSEL 40); the nearest edition when none is in force. */
  public HazardCode overdueInspection() {
    return lists.on(clock.today()).overdue();
  }

  /** What no other entry takes; the nearest edition when none is in force. */
  public HazardCode general() {
    return lists.on(clock.today()).general();
  }

  /** What a failed inspection means for each kind of equipment. */
  public FailedInspections failedInspections() {
    return lists.on(clock.today()).failed();
  }

  /**
   * Of two entries for one kind the later counts. What the platform itself opens hazards by has an
   * entry on any day, the nearest one.
   */
  private Lists read(LocalDate day) {
    Rules<Body> rules = shelf.rules(RULES);
    Map<String, HazardCode> byCode = new HashMap<>();
    Map<String, HazardCode> byKind = new HashMap<>();
    rules
        .nearest(day, edition -> ANY_KIND.equals(edition.says().failedKind()))
        .ifPresent(edition -> byKind.put(ANY_KIND, code(edition)));
    rules.all(day, null).stream()
        .sorted(Edition.PRECEDENCE)
        .forEach(
            edition -> {
              String kind = edition.says().failedKind();
              byCode.put(edition.id(), code(edition));
              if (kind != null) {
                byKind.put(kind, code(edition));
              }
            });
    return new Lists(
        Map.copyOf(byCode),
        new FailedInspections(Map.copyOf(byKind)),
        always(rules, OVERDUE_INSPECTION, day),
        always(rules, GENERAL, day));
  }

  private static HazardCode always(Rules<Body> rules, String code, LocalDate day) {
    return rules
        .on(code, day, null)
        .or(() -> rules.nearest(day, edition -> edition.id().equals(code)))
        .map(HazardCodes::code)
        .orElseThrow(() -> new IllegalStateException("no edition of the entry " + code));
  }

  /** The hazard that a failed inspection is, by kind of equipment. */
  public record FailedInspections(Map<String, HazardCode> byKind) {

    /**
     * The code for a variety of the catalogue, whose first character is the kind.
     *
     * @throws IllegalStateException when the lists have no entry even for any kind
     */
    public HazardCode of(String variety) {
      @Nullable HazardCode anyKind = byKind.get(ANY_KIND);
      @Nullable HazardCode code =
          variety.isEmpty() ? anyKind : byKind.getOrDefault(variety.substring(0, 1), anyKind);
      if (code == null) {
        throw new IllegalStateException("no code for a failed inspection of variety " + variety);
      }
      return code;
    }
  }

  private static HazardCode code(Edition<Body> edition) {
    Body body = edition.says();
    return new HazardCode(
        edition.id(),
        body.titleZh(),
        body.titleEn(),
        body.grade(),
        edition.source(),
        edition.mark(),
        body.severe(),
        body.catchAll(),
        body.ofEnterprise());
  }
}
