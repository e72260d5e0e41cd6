package io.guapai.runtime.query;

import java.util.Arrays;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of a map in degrees of WGS 84, in the order of RFC 7946 §5. It has a width and a height
 * and does not cross the antimeridian.
 */
@Schema(
    type = SchemaType.STRING,
    implementation = String.class,
    pattern = "^-?[0-9.]+(,-?[0-9.]+){3}$",
    examples = "118.3,31.2,119.3,32.6")
public record Box(double west, double south, double east, double north) {

  static final String FORM = "west,south,east,north: -180–180, -90–90, west < east, south < north";

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{1,20})?");
  private static final int SIDES = 4;

  public Box {
    boolean within = west >= -180 && east <= 180 && south >= -90 && north <= 90;
    if (!within || !(west < east) || !(south < north)) {
      throw new IllegalArgumentException("no box on the map");
    }
  }

  /**
   * Reads one as it stands in an address.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static Box parse(String text) {
    double[] sides =
        Arrays.stream(text.split(",", -1)).map(String::strip).mapToDouble(Box::number).toArray();
    if (sides.length != SIDES) {
      throw new IllegalArgumentException("a box has four sides");
    }
    return new Box(sides[0], sides[1], sides[2], sides[3]);
  }

  private static double number(String text) {
    if (!NUMBER.matcher(text).matches()) {
      throw new IllegalArgumentException("no number of degrees");
    }
    return Double.parseDouble(text);
  }

  @Override
  public String toString() {
    return west + "," + south + "," + east + "," + north;
  }
}
