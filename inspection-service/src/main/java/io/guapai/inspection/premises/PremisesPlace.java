package io.guapai.inspection.premises;

/**
 * Place of a row in a list by territory and enterprise.
 *
 * @param region territory of the units
 */
record PremisesPlace(String region, String enterprise) {

  private static final String BETWEEN = "@";

  static PremisesPlace of(PremisesView row) {
    return new PremisesPlace(row.regionCode(), row.enterpriseId());
  }

  static PremisesPlace parse(String text) {
    int at = text.lastIndexOf(BETWEEN);
    if (at < 0) {
      throw new IllegalArgumentException("no place: " + text);
    }
    return new PremisesPlace(text.substring(at + 1), text.substring(0, at));
  }

  /** As addresses and cursors name it. */
  @Override
  public String toString() {
    return enterprise + BETWEEN + region;
  }
}
