package io.guapai.inspection.maintenance;

/** How far two places are from each other. */
final class Distance {

  /** Mean radius of the earth in metres. */
  private static final double RADIUS = 6_371_009;

  private Distance() {}

  /** Metres on the great circle between two places in degrees of WGS 84. */
  static int metres(double east, double north, double otherEast, double otherNorth) {
    double latitude = Math.toRadians(otherNorth - north);
    double longitude = Math.toRadians(otherEast - east);
    double chord =
        Math.pow(Math.sin(latitude / 2), 2)
            + Math.cos(Math.toRadians(north))
                * Math.cos(Math.toRadians(otherNorth))
                * Math.pow(Math.sin(longitude / 2), 2);
    return (int) Math.round(2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(chord))));
  }
}
