package io.guapai.benchmark.reading;

import io.guapai.benchmark.register.GeneratedRegister;
import io.guapai.local.process.Service;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;

/** A page that an officer of the province or an enterprise looks at. */
record PageView(String name, Service service, String path, boolean enterprise) {

  private static final String REGION = "?region=" + GeneratedRegister.PROVINCE;

  private static final String UNITS = "/equipment/v1/equipment";
  private static final String ENTERPRISES = "/equipment/v1/enterprises";

  /** All pages that are timed. */
  static List<PageView> all() {
    return List.of(
        province("statistics of equipment", Service.EQUIPMENT, "/equipment/v1/statistics"),
        province("statistics of hazards", Service.HAZARD, "/hazard/v1/statistics"),
        province("statistics of scores", Service.SCORING, "/scoring/v1/statistics"),
        province("hazards by city", Service.HAZARD, "/hazard/v1/statistics/subdivisions"),
        province("units by city", Service.EQUIPMENT, "/equipment/v1/statistics/subdivisions"),
        province("units by kind", Service.EQUIPMENT, "/equipment/v1/statistics/kinds"),
        province("map of the province", Service.EQUIPMENT, "/equipment/v1/map/units"),
        province("map of the province's lifts", Service.EQUIPMENT, "/equipment/v1/map/units")
            .with("&kind=ELEVATOR"),
        province("map of some streets", Service.EQUIPMENT, "/equipment/v1/map/units")
            .with("&bbox=119.5,32.5,119.55,32.53"),
        province("monthly form", Service.HAZARD, "/hazard/v1/statistics/monthly")
            .with("&month=" + YearMonth.now(ZoneId.of("Asia/Shanghai"))),
        province("list of units", Service.EQUIPMENT, UNITS),
        province("list of overdue units", Service.EQUIPMENT, UNITS).with("&overdue=true"),
        province("units found by a part of their name", Service.EQUIPMENT, UNITS)
            .with("&text=7777"),
        province("enterprises found by name", Service.EQUIPMENT, ENTERPRISES).with("&text=77"),
        province("list of enterprises", Service.EQUIPMENT, ENTERPRISES),
        province("units found by what most have", Service.EQUIPMENT, UNITS)
            .with("&text=enterprise"),
        province("units with a text that nothing has", Service.EQUIPMENT, UNITS)
            .with("&text=no+such+name"),
        province("units of a rare enterprise", Service.EQUIPMENT, UNITS)
            .with("&text=enterprise+000042"),
        province("enterprises with a text that nothing has", Service.EQUIPMENT, ENTERPRISES)
            .with("&text=no+such+name"),
        province("a rare enterprise by its name", Service.EQUIPMENT, ENTERPRISES)
            .with("&text=enterprise+000042"),
        province("units of a kind that there is none of", Service.EQUIPMENT, UNITS)
            .with("&kind=ROPEWAY"),
        province(
                "units whose registration ended, of which there are none", Service.EQUIPMENT, UNITS)
            .with("&regState=CANCELLED"),
        province("units never inspected, of which there are none", Service.EQUIPMENT, UNITS)
            .with("&inspState=NEVER"),
        province("enterprises of a size that none has", Service.EQUIPMENT, ENTERPRISES)
            .with("&sizeClass=ABOVE_SCALE"),
        province("list of failed units", Service.EQUIPMENT, UNITS).with("&inspState=FAILED"),
        province("list of licences", Service.EQUIPMENT, "/equipment/v1/licences"),
        province("list of operators", Service.EQUIPMENT, "/equipment/v1/operator-certificates"),
        province("list of cylinders", Service.EQUIPMENT, "/equipment/v1/cylinders"),
        province("list of applications", Service.EQUIPMENT, "/equipment/v1/applications"),
        province("list of doubles", Service.EQUIPMENT, "/equipment/v1/doubles"),
        province("list of due inspections", Service.INSPECTION, "/inspection/v1/due"),
        province("list of hazards", Service.HAZARD, "/hazard/v1/hazards"),
        province("hazards found by text", Service.HAZARD, "/hazard/v1/hazards").with("&text=7777"),
        province("hazards long overdue", Service.HAZARD, "/hazard/v1/hazards")
            .with("&overdueBy=30"),
        province("hazards of a state and grade", Service.HAZARD, "/hazard/v1/hazards")
            .with("&state=GRADED&grade=MAJOR"),
        province("late authorities", Service.HAZARD, "/hazard/v1/duties/authorities"),
        new PageView("what is to be done", Service.HAZARD, "/hazard/v1/work", false),
        new PageView("how much is to be done", Service.HAZARD, "/hazard/v1/work/count", false),
        new PageView("an enterprise's hazards", Service.HAZARD, "/hazard/v1/hazards", true),
        province("list of scores", Service.SCORING, "/scoring/v1/enterprises"),
        province("list of vetoes", Service.SCORING, "/scoring/v1/vetoes"),
        province("list of alerts", Service.NOTIFICATION, "/notification/v1/alerts"));
  }

  private static PageView province(String name, Service service, String path) {
    return new PageView(name, service, path + REGION, false);
  }

  private PageView with(String more) {
    return new PageView(name, service, path + more, enterprise);
  }
}
