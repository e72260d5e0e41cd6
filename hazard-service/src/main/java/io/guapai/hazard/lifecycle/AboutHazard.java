package io.guapai.hazard.lifecycle;

/** What a list of something about hazards tells of each hazard, as rows of work have it. */
public final class AboutHazard {

  /** Id, number, titles, enterprise and territory. */
  public static final String COLUMNS =
      "h.id::text, h.hazard_no, h.title_zh, h.title_en, h.enterprise_id, e.name, h.region_code";

  /** The enterprise of a hazard {@code h}, as far as it is known. */
  public static final String ENTERPRISE = " left join enterprise e on e.id = h.enterprise_id";

  private AboutHazard() {}
}
