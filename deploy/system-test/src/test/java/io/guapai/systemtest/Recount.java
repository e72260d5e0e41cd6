package io.guapai.systemtest;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What the platform has to state of a register, counted from its rows and from nothing else. */
final class Recount {

  private Recount() {}

  /** By {@code <region> <service> <figure>}, for the province and each county. */
  static Map<String, String> figures(Source source, LocalDate today) {
    Map<String, String> figures = new TreeMap<>();
    of(source.province(), source.units(), today, figures);
    for (String county : source.counties()) {
      List<Unit> there =
          source.units().stream().filter(unit -> unit.region().equals(county)).toList();
      of(county, there, today, figures);
    }
    return figures;
  }

  private static void of(
      String region, Collection<Unit> units, LocalDate today, Map<String, String> figures) {
    String enterprises = enterprises(units, unit -> true);
    String overdue = count(units, unit -> unit.isOverdue(today));
    figures.put(region + " equipment enterprises", enterprises);
    figures.put(region + " equipment equipment", count(units, unit -> true));
    figures.put(region + " equipment inUse", count(units, Unit::isInUse));
    figures.put(
        region + " equipment sealed", count(units, unit -> unit.useState().equals("SEALED")));
    figures.put(region + " equipment inspectionOverdue", overdue);
    figures.put(region + " hazard open", overdue);
    figures.put(region + " scoring enterprises", enterprises);
    figures.put(region + " scoring vetoed", enterprises(units, unit -> unit.isOverdue(today)));
  }

  private static String count(Collection<Unit> units, Predicate<Unit> which) {
    return String.valueOf(units.stream().filter(which).count());
  }

  private static String enterprises(Collection<Unit> units, Predicate<Unit> which) {
    return String.valueOf(
        units.stream().filter(which).map(Unit::enterpriseAndPlace).distinct().count());
  }
}
