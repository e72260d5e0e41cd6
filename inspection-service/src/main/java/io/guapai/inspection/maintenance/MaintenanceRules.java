package io.guapai.inspection.maintenance;

import io.guapai.contracts.MaintenanceLevel;
import io.guapai.runtime.rule.Edition;
import io.guapai.runtime.rule.RuleKind;
import io.guapai.runtime.rule.Shelf;
import io.guapai.runtime.territory.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is to be done to lifts and how often, as the shelf says it of a day and a place. */
@ApplicationScoped
public class MaintenanceRules {

  private static final RuleKind<Cycle> CYCLES =
      RuleKind.lasting("MAINTENANCE_CYCLE", Cycle.class, MaintenanceLevel.values());
  private static final RuleKind<Items> ITEMS =
      RuleKind.ending("MAINTENANCE_ITEMS", Items.class).inTerritories();
  private static final RuleKind<Photos> PHOTOS =
      RuleKind.ending("MAINTENANCE_PHOTOS", Photos.class).inTerritories();
  private static final RuleKind<Radius> RADIUS =
      RuleKind.lasting("CHECK_IN", Radius.class, "RADIUS").inTerritories();

  /** So many characters of a variety say which list of items it has. */
  private static final int GROUP = 2;

  private final Shelf shelf;

  MaintenanceRules(Shelf shelf) {
    this.shelf = shelf;
  }

  /**
   * How long after one visit of a level the next is due at the latest.
   *
   * @param days so many days after it; null where it is counted in months
   */
  record Cycle(
      @Nullable @Min(1) @Max(366) Integer days, @Nullable @Min(1) @Max(60) Integer months) {

    LocalDate after(LocalDate last) {
      LocalDate later = months == null ? last : last.plusMonths(months);
      return days == null ? later : later.plusDays(days);
    }
  }

  /** The items that a level has beyond those below it. */
  record Items(@NotNull @Size(min = 1, max = 100) List<@NotNull @Valid Entry> items) {

    record Entry(
        @NotBlank @Size(max = 20) String item,
        @NotBlank @Size(max = 200) String zh,
        @NotBlank @Size(max = 200) String en) {}
  }

  /** The items that have to be shown by a photo. */
  record Photos(@NotNull @Size(max = 100) List<@NotBlank @Size(max = 20) String> items) {}

  /** How far from the place of the unit a check-in is taken. */
  record Radius(@Min(1) @Max(100_000) int metres) {}

  @Produces
  @Singleton
  static RuleKind<Cycle> cycles() {
    return CYCLES;
  }

  @Produces
  @Singleton
  static RuleKind<Items> lists() {
    return ITEMS;
  }

  @Produces
  @Singleton
  static RuleKind<Photos> photos() {
    return PHOTOS;
  }

  @Produces
  @Singleton
  static RuleKind<Radius> radius() {
    return RADIUS;
  }

  /**
   * What has to be answered at a visit.
   *
   * @param editions names of the editions that say it
   */
  record Checklist(List<MaintenanceItem> items, String editions) {}

  /** The items of a level; empty where the shelf has no list for such lifts on that day. */
  Optional<Checklist> checklist(
      String variety, MaintenanceLevel level, LocalDate day, RegionCode place) {
    String group = variety.substring(0, Math.min(GROUP, variety.length()));
    Set<String> shown =
        shelf
            .rules(PHOTOS)
            .on(group, day, place)
            .map(edition -> Set.copyOf(edition.says().items()))
            .orElse(Set.of());
    List<MaintenanceItem> items = new ArrayList<>();
    Set<String> editions = new LinkedHashSet<>();
    for (MaintenanceLevel each : MaintenanceLevel.values()) {
      if (each.compareTo(level) > 0) {
        break;
      }
      Optional<Edition<Items>> list = shelf.rules(ITEMS).on(group + "-" + each, day, place);
      if (list.isEmpty()) {
        return Optional.empty();
      }
      editions.add(list.get().edition());
      for (Items.Entry entry : list.get().says().items()) {
        items.add(
            new MaintenanceItem(
                entry.item(), each, entry.zh(), entry.en(), shown.contains(entry.item())));
      }
    }
    return Optional.of(new Checklist(List.copyOf(items), String.join(" ", editions)));
  }

  Edition<Cycle> cycle(MaintenanceLevel level, LocalDate day) {
    return shelf.rules(CYCLES).require(level, day);
  }

  int metres(LocalDate day, RegionCode place) {
    return shelf.rules(RADIUS).require("RADIUS", day, place).says().metres();
  }
}
