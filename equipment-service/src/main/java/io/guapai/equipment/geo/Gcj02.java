package io.guapai.equipment.geo;

/**
 * From GCJ-02, the coordinates of Chinese maps, to WGS 84.
 *
 * <p>The way from WGS 84 to GCJ-02 was never published by who made it; this is the one that is
 * publicly known (googollee/eviltransform and others), on the ellipsoid of Krassovsky 1940. No way
 * back is stated, so that it is looked for by iteration, to less than a millimetre of that formula.
 * How far the formula itself is from what a map has is told to be less than half a metre. There is
 * no maintained Java library that does more than the first step, which errs by one to two metres.
 */
public final class Gcj02 {

  /** Semi-major axis in metres, and the square of the eccentricity. */
  private static final double AXIS = 6_378_245.0;

  private static final double ECCENTRICITY = 0.00669342162296594323;

  /** Where maps are shifted at all: a rectangle about China. */
  private static final double WEST = 72.004;

  private static final double EAST = 137.8347;
  private static final double SOUTH = 0.8293;
  private static final double NORTH = 55.8271;

  /** Each step leaves less than a hundredth of the error. */
  private static final int STEPS = 5;

  private Gcj02() {}

  /** The same place in WGS 84; outside China it is the same numbers. */
  public static Wgs84 toWgs84(double longitude, double latitude) {
    double east = longitude;
    double north = latitude;
    if (longitude < WEST || longitude > EAST || latitude < SOUTH || latitude > NORTH) {
      return new Wgs84(east, north);
    }
    for (int step = 0; step < STEPS; step++) {
      Wgs84 shift = shift(east, north);
      east = longitude - shift.longitude();
      north = latitude - shift.latitude();
    }
    return new Wgs84(east, north);
  }

  /** How far GCJ-02 lies from a place in WGS 84, in degrees. */
  private static Wgs84 shift(double longitude, double latitude) {
    double x = longitude - 105;
    double y = latitude - 35;
    double xy = 0.1 * x * y;
    double root = Math.sqrt(Math.abs(x));
    double common = 20 * wave(x, 6) + 20 * wave(x, 2);
    double metresNorth = common + 20 * wave(y, 1) + 40 * wave(y, 1 / 3.0) + 160 * wave(y, 1 / 12.0);
    metresNorth = (metresNorth + 320 * wave(y, 1 / 30.0)) * 2 / 3;
    metresNorth += -100 + 2 * x + 3 * y + 0.2 * y * y + xy + 0.2 * root;
    double metresEast = common + 20 * wave(x, 1) + 40 * wave(x, 1 / 3.0) + 150 * wave(x, 1 / 12.0);
    metresEast = (metresEast + 300 * wave(x, 1 / 30.0)) * 2 / 3;
    metresEast += 300 + x + 2 * y + 0.1 * x * x + xy + 0.1 * root;
    double radians = Math.toRadians(latitude);
    double curved = 1 - ECCENTRICITY * Math.sin(radians) * Math.sin(radians);
    double meridian = AXIS * (1 - ECCENTRICITY) / (curved * Math.sqrt(curved));
    double parallel = AXIS / Math.sqrt(curved) * Math.cos(radians);
    return new Wgs84(Math.toDegrees(metresEast / parallel), Math.toDegrees(metresNorth / meridian));
  }

  private static double wave(double distance, double times) {
    return Math.sin(distance * Math.PI * times);
  }
}
