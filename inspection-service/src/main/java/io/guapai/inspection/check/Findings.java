package io.guapai.inspection.check;

import io.guapai.contracts.CheckFinding;
import io.guapai.inspection.check.Checklists.Checklist;
import io.guapai.inspection.check.Checklists.Item;
import io.guapai.runtime.enterprise.EnterpriseAliases;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.rule.Edition;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads a record on site: whether it answers its checklists, and what it found amiss. */
@ApplicationScoped
class Findings {

  private final Checklists checklists;
  private final EnterpriseAliases aliases;
  private final Sql sql;

  Findings(Checklists checklists, EnterpriseAliases aliases, Sql sql) {
    this.checklists = checklists;
    this.aliases = aliases;
    this.sql = sql;
  }

  /**
   * What a record found amiss, by item and unit.
   *
   * @throws ProblemException when it does not answer each item of its checklists once, by the
   *     editions of its day, or names units that the checked does not use (422)
   */
  List<CheckFinding> of(SupervisoryCheck check, SiteRecord said) {
    Map<String, Edition<Checklist>> editions =
        check.checklists().stream()
            .collect(Collectors.toMap(Function.identity(), name -> edition(name, check, said)));
    Set<String> answered = new HashSet<>();
    List<CheckFinding> found = new ArrayList<>();
    for (Answer answer : said.answers()) {
      Item item = item(answer, editions.get(answer.checklist()));
      if (!answered.add(answer.checklist() + " " + answer.item())) {
        throw new ProblemException(
            CheckProblem.CHECKLIST_ITEM_TWICE, "answers", answer.checklist(), answer.item());
      }
      if (answer.result() == ItemResult.FAILS) {
        found.addAll(failed(answer, item));
      }
    }
    editions.forEach((name, edition) -> requireAll(name, edition, answered));
    int number = 0;
    for (OtherFinding other : Objects.requireNonNullElse(said.others(), List.<OtherFinding>of())) {
      found.add(
          new CheckFinding(
              "+" + ++number, other.hazardCode(), other.equipmentNo(), other.description()));
    }
    requireUnits(check.enterpriseId(), found);
    return found;
  }

  private Edition<Checklist> edition(String name, SupervisoryCheck check, SiteRecord said) {
    return checklists
        .on(name, said.checkedOn(), check.regionCode())
        .orElseThrow(() -> ended(name, "", said));
  }

  private static ProblemException ended(String name, String edition, SiteRecord said) {
    return new ProblemException(
        CheckProblem.CHECKLIST_ENDED, "answers", name, edition, said.checkedOn().toString());
  }

  private static Item item(Answer answer, @Nullable Edition<Checklist> edition) {
    if (edition != null && !edition.edition().equals(answer.edition())) {
      throw new ProblemException(
          CheckProblem.CHECKLIST_ENDED,
          "answers",
          answer.checklist(),
          answer.edition(),
          edition.edition());
    }
    Item item = edition == null ? null : Checklists.items(edition).get(answer.item());
    if (item == null) {
      throw new ProblemException(
          CheckProblem.ITEM_UNKNOWN, "answers", answer.checklist(), answer.item());
    }
    return item;
  }

  private static void requireAll(String name, Edition<Checklist> edition, Set<String> answered) {
    for (Item item : edition.says().items()) {
      if (!answered.contains(name + " " + item.no())) {
        throw new ProblemException(CheckProblem.ITEM_UNANSWERED, "answers", name, item.no());
      }
    }
  }

  private static List<CheckFinding> failed(Answer answer, Item item) {
    String note = answer.note();
    if (note == null || note.isBlank()) {
      throw new ProblemException(
          CheckProblem.FINDING_UNTOLD, "answers", answer.checklist(), answer.item());
    }
    String no = answer.checklist() + "-" + answer.item();
    String description = item.zh() + "：" + note;
    List<String> units = answer.units().stream().distinct().toList();
    if (units.isEmpty()) {
      return List.of(new CheckFinding(no, item.hazardCode(), null, description));
    }
    List<CheckFinding> found = new ArrayList<>();
    for (String unit : units) {
      found.add(
          new CheckFinding(
              units.size() == 1 ? no : no + "-" + (found.size() + 1),
              item.hazardCode(),
              unit,
              description));
    }
    return found;
  }

  private void requireUnits(@Nullable String enterprise, List<CheckFinding> found) {
    Set<String> named =
        found.stream()
            .map(CheckFinding::equipmentNo)
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .collect(Collectors.toSet());
    if (named.isEmpty()) {
      return;
    }
    List<String> ids = enterprise == null ? List.of() : aliases.all(enterprise);
    named.removeAll(
        sql.query(
            "select equipment_no from subject where equipment_no = any(?)"
                + " and enterprise_id = any(?)",
            row -> row.getString(1),
            List.copyOf(named),
            ids));
    if (!named.isEmpty()) {
      throw new ProblemException(
          CheckProblem.UNKNOWN_CHECKED_UNIT, "answers", String.join(", ", named));
    }
  }
}
