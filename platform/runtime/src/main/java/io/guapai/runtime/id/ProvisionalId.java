package io.guapai.runtime.id;

import io.guapai.runtime.id.InvalidIdentifier.Kind;
import io.guapai.runtime.id.InvalidIdentifier.Reason;
import io.guapai.runtime.territory.InvalidRegionCode;
import io.guapai.runtime.territory.RegionCode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Id the platform gives to an enterprise without a credit code: {@code TMP-<division>-<sequence>},
 * each of six digits.
 *
 * @param division six digits of GB/T 2260, padded with zeros above the county
 * @param sequence 1 to 999999, counted per division
 */
public record ProvisionalId(String division, int sequence) implements EnterpriseId {
  static final String PREFIX = "TMP-";
  private static final int LAST = 999_999;
  private static final Pattern FORM = Pattern.compile("TMP-([0-9]{6})-([0-9]{6})");

  /**
   * Checks the parts.
   *
   * @throws InvalidIdentifier if the division is no region code of six digits, or the sequence is
   *     out of range
   */
  public ProvisionalId {
    String text = text(division, sequence);
    if (sequence < 1 || sequence > LAST) {
      throw refused(
          text,
          new Reason(
              "序号%d不在1至999999之间".formatted(sequence),
              "sequence %d is not within 1 to 999999".formatted(sequence)));
    }
    try {
      if (!RegionCode.parse(division).division().equals(division)) {
        throw refused(text, new Reason("行政区划应为6位数字", "the division must have six digits"));
      }
    } catch (InvalidRegionCode e) {
      throw refused(
          text,
          new Reason(
              "行政区划" + e.reason(Locale.CHINESE), "the division: " + e.reason(Locale.ENGLISH)));
    }
  }

  /**
   * The id of the n-th such enterprise of a region.
   *
   * @param region where it is; a township stands for its county, a shorter code is padded with
   *     zeros
   * @param sequence 1 to 999999
   * @return the id
   * @throws InvalidIdentifier if the sequence is out of range
   */
  public static ProvisionalId of(RegionCode region, int sequence) {
    return new ProvisionalId(region.division(), sequence);
  }

  /**
   * Reads an id.
   *
   * @param text for example {@code TMP-320411-000017}
   * @return the id
   * @throws InvalidIdentifier if it is none
   */
  public static ProvisionalId parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw refused(
          text,
          new Reason(
              "应为TMP-6位行政区划-6位序号", "must be TMP-, six digits of division, -, six of sequence"));
    }
    return new ProvisionalId(form.group(1), Integer.parseInt(form.group(2)));
  }

  @Override
  public String value() {
    return text(division, sequence);
  }

  @Override
  public String toString() {
    return value();
  }

  private static String text(String division, int sequence) {
    return PREFIX + division + String.format(Locale.ROOT, "-%06d", sequence);
  }

  private static InvalidIdentifier refused(String value, Reason reason) {
    return new InvalidIdentifier(Kind.PROVISIONAL_ID, value, reason);
  }
}
