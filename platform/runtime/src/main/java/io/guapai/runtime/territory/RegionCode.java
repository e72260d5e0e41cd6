package io.guapai.runtime.territory;

import io.guapai.contracts.Level;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Code of a region in prefix form: province 2 digits, city 4, county 6 (GB/T 2260), township 9
 * (GB/T 10114). The twelve digits of the statistical offices name a village; its township is taken.
 *
 * <p>A code is a prefix of the codes of all that lies inside it, so that "is inside" is "starts
 * with". The padded forms of the standard mean the same region and are shortened: {@code 320300} is
 * {@code 3203}, {@code 320000} is {@code 32}. Two equal codes are therefore always the same region.
 * Whether such a region exists is known to {@link RegionTree} only.
 *
 * @param value the digits in prefix form
 */
@Schema(
    type = SchemaType.STRING,
    implementation = String.class,
    pattern = "^[0-9]{2,12}$",
    examples = {"32", "3203", "320312"})
public record RegionCode(String value) {
  private static final int LONGEST = Level.TOWNSHIP.codeLength();
  private static final int VILLAGE = 12;

  /**
   * Checks and shortens.
   *
   * @throws InvalidRegionCode if the text has other characters than digits, another length than 2,
   *     4, 6, 9 or 12, or an empty part before a filled one
   */
  public RegionCode {
    value = shortened(value);
  }

  /**
   * Reads a code in prefix form or padded with zeros.
   *
   * @param text digits, for example {@code 320411}, {@code 3203} or {@code 320300}
   * @return the code
   * @throws InvalidRegionCode if it is none
   */
  public static RegionCode parse(String text) {
    return new RegionCode(text);
  }

  /** Whether it is that of a county or a township: fine enough to say where something is. */
  public boolean isFine() {
    return level() == Level.COUNTY || level() == Level.TOWNSHIP;
  }

  /**
   * The level of government that the code stands for.
   *
   * @return the level
   */
  public Level level() {
    return switch (value.length()) {
      case 2 -> Level.PROVINCE;
      case 4 -> Level.CITY;
      case 6 -> Level.COUNTY;
      default -> Level.TOWNSHIP;
    };
  }

  /**
   * The region next above. For a township of a city without counties (Dongguan {@code 4419}, say)
   * this is the city.
   *
   * @return the parent, or empty for a province
   */
  public Optional<RegionCode> parent() {
    return value.length() == 2
        ? Optional.empty()
        : Optional.of(new RegionCode(value.substring(0, partStart(value.length()))));
  }

  /**
   * Whether a region is this one or lies inside it.
   *
   * @param other any code
   * @return true if this code is a prefix of it
   */
  public boolean contains(RegionCode other) {
    return other.value.startsWith(value);
  }

  /**
   * The region of a given level to which this one belongs; itself for its own level.
   *
   * @param level the level asked for
   * @return the ancestor, or empty if the level lies below this code or does not exist here: a
   *     township of a city without counties has no county
   */
  public Optional<RegionCode> ancestorAt(Level level) {
    int length = level.codeLength();
    if (length > value.length()) {
      return Optional.empty();
    }
    RegionCode ancestor = new RegionCode(value.substring(0, length));
    return ancestor.level() == level ? Optional.of(ancestor) : Optional.empty();
  }

  /**
   * The six-digit division code that other identifiers carry: padded with zeros, a township's cut
   * to its county.
   *
   * @return six digits, for example {@code 320300}
   */
  public String division() {
    return (value + "0000").substring(0, 6);
  }

  @Override
  public String toString() {
    return value;
  }

  private static String shortened(String text) {
    requireDigits(text);
    int length = Math.min(text.length(), LONGEST);
    while (length > 2 && isEmpty(text, length)) {
      length = partStart(length);
    }
    if (isEmpty(text, 2)) {
      throw new InvalidRegionCode(
          text, "第1至2位（省）不能为00", "characters 1 to 2 (the province) must not be 00");
    }
    // Only the county may be left out below a filled part: some cities govern townships directly.
    if (length > 4 && isEmpty(text, 4)) {
      throw new InvalidRegionCode(
          text,
          "第3至4位（市）为00，其后却不为零",
          "characters 3 to 4 (the city) are 00, but those after them are not");
    }
    return text.substring(0, length);
  }

  private static void requireDigits(String text) {
    int length = text.length();
    for (int i = 0; i < Math.min(length, VILLAGE); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        throw new InvalidRegionCode(
            text,
            "第" + (i + 1) + "位“" + c + "”不是数字",
            "character " + (i + 1) + " '" + c + "' is not a digit");
      }
    }
    if (length != 2 && length != 4 && length != 6 && length != LONGEST && length != VILLAGE) {
      throw new InvalidRegionCode(
          text,
          "应为2、4、6、9或12位数字，实为" + length + "位",
          "has " + length + " digits, must have 2, 4, 6, 9 or 12");
    }
  }

  /** Whether the last part of the first {@code end} digits is all zeros. */
  private static boolean isEmpty(String text, int end) {
    for (int i = partStart(end); i < end; i++) {
      if (text.charAt(i) != '0') {
        return false;
      }
    }
    return true;
  }

  private static int partStart(int end) {
    return end == LONGEST ? 6 : end - 2;
  }
}
