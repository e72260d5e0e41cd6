package io.guapai.inspection.check;

import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.rule.Edition;
import io.guapai.runtime.rule.RuleKind;
import io.guapai.runtime.rule.Shelf;
import io.guapai.runtime.territory.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The checklists (检查表): data with editions, of the nation or of a territory. */
@ApplicationScoped
class Checklists {

  private static final RuleKind<Checklist> RULES =
      RuleKind.ending("CHECKLIST", Checklist.class).inTerritories();

  private final Shelf shelf;

  Checklists(Shelf shelf) {
    this.shelf = shelf;
  }

  /**
   * What is gone through at a check.
   *
   * @param varietyPrefix beginning of the varieties that it is about; null when it is about the
   *     enterprise
   */
  record Checklist(
      @NotBlank @Size(max = 200) String titleZh,
      @NotBlank @Size(max = 200) String titleEn,
      @Nullable @Pattern(regexp = "[0-9A-Z]{1,4}") String varietyPrefix,
      @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid Item> items) {}

  /**
   * An item, which conforms or does not.
   *
   * @param no its number on the checklist
   * @param hazardCode the entry of the lists of hazards that it is when it does not conform
   */
  record Item(
      @NotBlank @Size(max = 16) String no,
      @NotBlank @Size(max = 500) String zh,
      @NotBlank @Size(max = 500) String en,
      @Nullable @Size(max = 64) String hazardCode) {}

  @Produces
  @Singleton
  static RuleKind<Checklist> kind() {
    return RULES;
  }

  /** A checklist as it is in force at a place on a day. */
  Optional<Edition<Checklist>> on(String name, LocalDate day, String region) {
    return shelf.rules(RULES).on(name, day, RegionCode.parse(region));
  }

  /**
   * Refuses a checklist that is not in force.
   *
   * @throws ProblemException naming it (422)
   */
  void require(List<String> names, LocalDate day, String region) {
    for (String name : names) {
      if (on(name, day, region).isEmpty()) {
        throw new ProblemException(
            CheckProblem.UNKNOWN_CHECKLIST, "checklists", name, day.toString());
      }
    }
  }

  /** The items of a checklist by their numbers. */
  static Map<String, Item> items(Edition<Checklist> edition) {
    Map<String, Item> items = new HashMap<>();
    edition.says().items().forEach(item -> items.put(item.no(), item));
    return items;
  }
}
