package io.guapai.inspection.maintenance;

import io.guapai.contracts.MaintenanceLevel;
import io.guapai.inspection.maintenance.MaintenanceRules.Checklist;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.act.Guard;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.upload.FilesOfDossiers;
import io.guapai.runtime.upload.FilesOfDossiers.Named;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** The mechanics tell what they did: each item of the level, by the list of the day. */
@Singleton
@ActAt(
    path = "finish",
    by = {Role.MAINTAINER},
    en = "Tell what was done at a visit of maintenance",
    zh = "填报维保记录")
record FinishVisit(MaintenanceRules rules, Visits visits, FilesOfDossiers files)
    implements ActOn<Maintenance, FinishedMaintenance> {

  @Override
  public List<Deed> deeds() {
    return List.of(Maintenance.DO);
  }

  @Override
  public List<Guard<Maintenance>> competence() {
    return List.of(Visits::requireMaintainer);
  }

  @Override
  public Outcome<Maintenance> carryOut(Maintenance visit, FinishedMaintenance said, Acting acting) {
    Instant at = said.at();
    visits.requirePast("doneAt", at, acting);
    Instant checkedIn = Objects.requireNonNull(visit.checkedInAt());
    if (at.isBefore(checkedIn)) {
      throw new ProblemException(
          MaintenanceProblem.DONE_BEFORE_CHECK_IN,
          "doneAt",
          visits.local(at),
          visits.local(checkedIn));
    }
    MaintenanceLevel level = Objects.requireNonNullElse(said.level(), visit.level());
    if (level.compareTo(visit.level()) < 0) {
      throw new ProblemException(MaintenanceProblem.LEVEL_TOO_LOW, "level", visit.level(), level);
    }
    LocalDate day = visits.day(at);
    Checklist list =
        rules
            .checklist(visit.variety(), level, day, RegionCode.parse(visit.regionCode()))
            .orElseThrow(
                () ->
                    new ProblemException(
                        MaintenanceProblem.ITEMS_UNKNOWN,
                        "level",
                        visit.equipmentNo(),
                        visit.variety()));
    Answers.check(list.items(), said);
    Map<String, String> names =
        list.items().stream().collect(Collectors.toMap(MaintenanceItem::item, MaintenanceItem::zh));
    visit.finish(said, day, list.editions(), names, acting.by());
    files.name(MaintenanceDocket.KIND, visit, photos(said), acting.caller());
    return Outcome.done();
  }

  private static List<Named> photos(FinishedMaintenance said) {
    List<Named> photos = new ArrayList<>();
    for (int i = 0; i < said.items().size(); i++) {
      List<UUID> shown = said.items().get(i).shown();
      for (int j = 0; j < shown.size(); j++) {
        photos.add(new Named("items[%d].photos[%d]".formatted(i, j), shown.get(j)));
      }
    }
    return photos;
  }
}
