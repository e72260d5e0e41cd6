package io.guapai.inspection.maintenance;

import io.guapai.runtime.http.ProblemException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What is told of a visit, held against the list of its items. */
final class Answers {

  private Answers() {}

  /**
   * Refuses what is not whole: each item of the list has one answer, nothing else has, what failed
   * says what was found, and what is to be shown is shown.
   *
   * @throws ProblemException naming the field (422)
   */
  static void check(List<MaintenanceItem> list, FinishedMaintenance said) {
    Map<String, MaintenanceItem> known = new HashMap<>();
    list.forEach(item -> known.put(item.item(), item));
    Set<String> answered = new HashSet<>();
    Set<String> strange =
        said.items().stream()
            .map(MaintenanceAnswer::item)
            .filter(item -> !known.containsKey(item))
            .collect(Collectors.toSet());
    if (!strange.isEmpty()) {
      throw new ProblemException(MaintenanceProblem.ITEMS_NOT_IN_LIST, "items", joined(strange));
    }
    for (int i = 0; i < said.items().size(); i++) {
      MaintenanceAnswer answer = said.items().get(i);
      String field = "items[" + i + "].";
      if (!answered.add(answer.item())) {
        throw new ProblemException(MaintenanceProblem.ITEM_TWICE, field + "item", answer.item());
      }
      if (answer.result() == MaintenanceResult.FAILED
          && (answer.remark() == null || answer.remark().isBlank())) {
        throw new ProblemException(
            MaintenanceProblem.REMARK_NEEDED, field + "remark", answer.item());
      }
      MaintenanceItem item = known.get(answer.item());
      if (item != null
          && item.photo()
          && answer.result() != MaintenanceResult.NOT_APPLICABLE
          && answer.shown().isEmpty()) {
        throw new ProblemException(
            MaintenanceProblem.PHOTO_NEEDED, field + "photos", answer.item());
      }
    }
    Set<String> missing = new HashSet<>(known.keySet());
    missing.removeAll(answered);
    if (!missing.isEmpty()) {
      throw new ProblemException(MaintenanceProblem.ITEMS_MISSING, "items", joined(missing));
    }
    Set<String> certificates = new HashSet<>();
    for (Mechanic mechanic : said.mechanics()) {
      if (!certificates.add(mechanic.certificateNo())) {
        throw new ProblemException(
            MaintenanceProblem.MECHANIC_TWICE, "mechanics", mechanic.certificateNo());
      }
    }
  }

  private static String joined(Set<String> items) {
    return items.stream().sorted().collect(Collectors.joining(", "));
  }
}
