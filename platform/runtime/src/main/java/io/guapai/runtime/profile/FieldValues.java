package io.guapai.runtime.profile;

import io.guapai.runtime.id.EquipmentVariety;
import io.guapai.runtime.id.InvalidIdentifier;
import io.guapai.runtime.text.Typed;
import io.guapai.runtime.text.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a field may hold: how it is typed, what a profile may say that its values mean, and which
 * meanings there are to choose from.
 */
public final class FieldValues {

  private final UnaryOperator<String> typing;
  private final boolean date;
  private final Check check;
  private final List<Constant> choices;

  private FieldValues(
      UnaryOperator<String> typing, boolean date, Check check, List<Constant> choices) {
    this.typing = typing;
    this.date = date;
    this.check = check;
    this.choices = choices;
  }

  /** Says what would have been right; null when a value is. */
  private interface Check {

    @Nullable String expected(String value, Dates dates);
  }

  /** A meaning whose words are looked up when they are asked for. */
  private interface Constant {

    Meaning meaning();
  }

  /** Numbers and codes, in plain width; rows are checked one by one. */
  public static FieldValues numbers() {
    return new FieldValues(Typed::number, false, (value, dates) -> null, List.of());
  }

  /** Names, kept as they were typed. */
  public static FieldValues names() {
    return new FieldValues(Typed::name, false, (value, dates) -> null, List.of());
  }

  /** Dates, in the forms of the profile. */
  public static FieldValues dates() {
    return new FieldValues(
        Typed::number,
        true,
        (value, dates) ->
            dates.read(value) == null ? dates.forms() + ", " + WrittenDate.RANGE : null,
        List.of());
  }

  /** The constants of a list. */
  public static FieldValues oneOf(Enum<?>[] constants) {
    List<String> names = Arrays.stream(constants).map(Enum::name).toList();
    return new FieldValues(
        Typed::number,
        false,
        (value, dates) -> names.contains(value) ? null : String.join(", ", names),
        Arrays.stream(constants).map(FieldValues::choice).toList());
  }

  /** Varieties of the catalogue 特种设备目录 that fit. */
  public static FieldValues varieties(Predicate<String> fits) {
    return new FieldValues(
        Typed::number,
        false,
        (value, dates) -> fits.test(value) ? null : "特种设备目录",
        EquipmentVariety.all().stream()
            .filter(variety -> fits.test(variety.code()))
            .map(each -> (Constant) () -> new Meaning(each.code(), each.nameZh(), each.nameEn()))
            .toList());
  }

  /** Values that a rule tells right from wrong. */
  public static FieldValues fitting(Predicate<String> fits, String expected) {
    return new FieldValues(
        Typed::number, false, (value, dates) -> fits.test(value) ? null : expected, List.of());
  }

  /** Identifiers with a form or a check character of their own; nothing is allowed. */
  public static FieldValues identifiers(Consumer<String> reading) {
    return new FieldValues(
        Typed::number, false, (value, dates) -> malformed(value, reading), List.of());
  }

  private static @Nullable String malformed(String value, Consumer<String> reading) {
    try {
      if (!value.isEmpty()) {
        reading.accept(value);
      }
      return null;
    } catch (InvalidIdentifier e) {
      return e.reason(Locale.CHINESE) + " / " + e.reason(Locale.ENGLISH);
    }
  }

  private static Constant choice(Enum<?> constant) {
    return () ->
        new Meaning(
            constant.name(),
            Words.of(constant, Locale.CHINESE),
            Words.of(constant, Locale.ENGLISH));
  }

  /** What is stated, as the register types it. */
  String typed(String stated) {
    return typing.apply(stated);
  }

  /** Whether they are dates. */
  public boolean areDates() {
    return date;
  }

  /**
   * What a profile should have said in place of a value; null when the value is fine.
   *
   * @param dates how it would be written if it were a date
   */
  @Nullable String expected(String value, Dates dates) {
    return check.expected(value, dates);
  }

  /** The meanings to choose from; none when any text may be one. */
  public List<Meaning> meanings() {
    return choices.stream().map(Constant::meaning).toList();
  }
}
