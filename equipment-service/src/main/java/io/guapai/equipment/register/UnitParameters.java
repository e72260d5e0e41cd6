package io.guapai.equipment.register;

import io.guapai.equipment.EquipmentProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.rule.Edition;
import io.guapai.runtime.rule.RuleKind;
import io.guapai.runtime.rule.Shelf;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which technical parameters units of a kind have (技术参数), by the rules in force. */
@ApplicationScoped
public class UnitParameters {

  private static final RuleKind<Body> RULES = RuleKind.lasting("UNIT_PARAMETERS", Body.class);

  private final Shelf shelf;
  private final PlatformClock clock;

  UnitParameters(Shelf shelf, PlatformClock clock) {
    this.shelf = shelf;
    this.clock = clock;
  }

  /** What the shelf says of a kind, whose catalogue digit is the id of the rule. */
  record Body(@NotNull List<@NotNull @Valid Known> parameters) {}

  /**
   * One that units of a kind may have.
   *
   * @param zh name in Chinese
   * @param en name in English
   * @param unit of measure; null for a text
   */
  record Known(
      @NotBlank String code, @NotBlank String zh, @NotBlank String en, @Nullable String unit) {}

  @Produces
  @Singleton
  static RuleKind<Body> kind() {
    return RULES;
  }

  /**
   * Refuses what a unit of a variety does not have.
   *
   * @throws ProblemException naming the parameter: unknown, twice, or no number where it is
   *     measured
   */
  void require(String variety, List<Parameter> stated) {
    List<Known> known = of(variety);
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < stated.size(); i++) {
      Parameter each = stated.get(i);
      Known one =
          known.stream().filter(other -> other.code().equals(each.code())).findFirst().orElse(null);
      if (one == null || !seen.add(each.code())) {
        throw refused(i, "code", each.code(), known.stream().map(Known::code).toList());
      }
      if (one.unit() != null && !number(each.value())) {
        throw refused(i, "value", each.value(), one.unit());
      }
    }
  }

  /** Parameters as they are shown, with what they are called today. */
  List<ParameterView> views(String variety, List<Parameter> stated) {
    List<Known> known = stated.isEmpty() ? List.of() : of(variety);
    return stated.stream().map(each -> view(each, known)).toList();
  }

  private static ParameterView view(Parameter stated, List<Known> known) {
    return known.stream()
        .filter(other -> other.code().equals(stated.code()))
        .findFirst()
        .map(one -> new ParameterView(one.code(), one.zh(), one.en(), stated.value(), one.unit()))
        .orElse(
            new ParameterView(stated.code(), stated.code(), stated.code(), stated.value(), null));
  }

  private List<Known> of(String variety) {
    return shelf
        .rules(RULES)
        .on(variety.substring(0, 1), clock.today(), null)
        .map(Edition::says)
        .map(Body::parameters)
        .orElse(List.of());
  }

  private static boolean number(String value) {
    try {
      return Objects.nonNull(new BigDecimal(value));
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static ProblemException refused(int at, String part, String value, Object possible) {
    return new ProblemException(
        EquipmentProblem.PARAMETER_UNKNOWN,
        "parameters[%d].%s".formatted(at, part),
        value,
        possible.toString());
  }
}
