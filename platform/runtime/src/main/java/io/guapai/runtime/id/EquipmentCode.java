package io.guapai.runtime.id;

import io.guapai.runtime.id.InvalidIdentifier.Kind;
import io.guapai.runtime.id.InvalidIdentifier.Reason;
import io.guapai.runtime.text.Typed;

/**
 * Equipment code (设备代码) on the plate of a unit: 4 variety, 5 maker, 4 year of make, then the
 * sequence.
 *
 * <p>Source: 特种设备代码编号方法, with a sequence of five characters (18 in all), the first of which becomes
 * a letter when 99999 is passed. Older plates have four (17 in all). Not every unit has a code.
 *
 * @param value the 17 or 18 characters
 */
public record EquipmentCode(String value) {
  private static final int SHORT = 17;
  private static final int LONG = 18;
  private static final int SEQUENCE_PLACE = 14;

  /**
   * Checks the form. Whether the variety is in the catalogue is not asked, for old plates carry
   * codes of earlier ones.
   *
   * @throws InvalidIdentifier if a character is not allowed at its place
   */
  public EquipmentCode {
    if (value.length() != SHORT && value.length() != LONG) {
      throw refused(
          value,
          new Reason(
              "应为17或18个字符，实为%d个".formatted(value.length()),
              "has %d characters, must have 17 or 18".formatted(value.length())));
    }
    for (int place = 1; place <= value.length(); place++) {
      requireAllowed(value, place);
    }
    if (!value.startsWith("19", 9) && !value.startsWith("20", 9)) {
      throw refused(
          value,
          new Reason(
              "第10至13位“%s”不是1900至2099年".formatted(value.substring(9, 13)),
              "characters 10 to 13 '%s' are no year from 1900 to 2099"
                  .formatted(value.substring(9, 13))));
    }
  }

  /**
   * Reads a code.
   *
   * @param text the code, without spaces
   * @return the code
   * @throws InvalidIdentifier if it is none
   */
  public static EquipmentCode parse(String text) {
    return new EquipmentCode(Typed.number(text));
  }

  /**
   * The variety of the unit as the maker coded it.
   *
   * @return four characters, looked up with {@link EquipmentVariety#find}
   */
  public String variety() {
    return value.substring(0, 4);
  }

  /**
   * The maker: two digits of the licensing authority (10 is national), three of its licence.
   *
   * @return five digits
   */
  public String maker() {
    return value.substring(4, 9);
  }

  /**
   * The year of make.
   *
   * @return 1900 to 2099
   */
  public int year() {
    return Integer.parseInt(value.substring(9, 13));
  }

  /**
   * The maker's sequence within the year.
   *
   * @return four or five characters
   */
  public String sequence() {
    return value.substring(SEQUENCE_PLACE - 1);
  }

  @Override
  public String toString() {
    return value;
  }

  private static void requireAllowed(String value, int place) {
    char c = value.charAt(place - 1);
    boolean digit = c >= '0' && c <= '9';
    boolean capital = c >= 'A' && c <= 'Z';
    if (place == 1 && !(digit && c != '0') && !(c >= 'A' && c <= 'F')) {
      throw refused(value, Reason.character(value, place, "1至9或A至F", "1 to 9 or A to F"));
    }
    if (place == 4 && c != '0') {
      throw refused(value, Reason.character(value, place, "0", "0"));
    }
    boolean letterAllowed = place <= 3 || place == SEQUENCE_PLACE;
    if (!digit && !(letterAllowed && capital)) {
      throw refused(
          value,
          letterAllowed
              ? Reason.character(value, place, "数字或大写字母", "a digit or a capital letter")
              : Reason.character(value, place, "数字", "a digit"));
    }
  }

  private static InvalidIdentifier refused(String value, Reason reason) {
    return new InvalidIdentifier(Kind.EQUIPMENT_CODE, value, reason);
  }
}
