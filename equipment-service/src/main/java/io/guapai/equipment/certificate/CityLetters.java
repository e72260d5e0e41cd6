package io.guapai.equipment.certificate;

import io.guapai.equipment.EquipmentProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.rule.RuleKind;
import io.guapai.runtime.rule.Shelf;
import io.guapai.runtime.territory.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;

/**
 * How certificates name the authority that registers: by the character of the province and the
 * letter of the city, as vehicle plates do. The letters are on the shelf, one rule for each city.
 */
@ApplicationScoped
class CityLetters {

  private static final RuleKind<Body> RULES = RuleKind.lasting("CERTIFICATE_AUTHORITY", Body.class);
  private static final int CITY_DIGITS = 4;

  private final Shelf shelf;

  CityLetters(Shelf shelf) {
    this.shelf = shelf;
  }

  /** What the shelf says of a city, whose code is the id of the rule. */
  record Body(@NotNull @Pattern(regexp = "[\\u4e00-\\u9fa5][A-Z]") String authority) {}

  @Produces
  @Singleton
  static RuleKind<Body> kind() {
    return RULES;
  }

  /**
   * The two characters of the city that a place lies in.
   *
   * @throws ProblemException when the shelf has none of it (409)
   */
  String of(RegionCode place, LocalDate day) {
    String city = place.value().substring(0, CITY_DIGITS);
    return shelf
        .rules(RULES)
        .on(city, day, null)
        .map(edition -> edition.says().authority())
        .orElseThrow(
            () ->
                new ProblemException(
                    EquipmentProblem.AUTHORITY_UNNAMED, "regionCode", city, RULES.name()));
  }
}
