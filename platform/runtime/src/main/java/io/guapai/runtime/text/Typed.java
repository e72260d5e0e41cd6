package io.guapai.runtime.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What people type, freed of what nobody sees: input methods, web pages and spreadsheets leave
 * no-break spaces, zero-width characters, byte-order marks and full-width letters in it. All
 * comparisons of persons, numbers and names go through here, so that none makes two of one.
 */
public final class Typed {

  /** Shown as nothing, though Unicode does not count them to the format characters (Cf). */
  private static final Set<Integer> FILLERS =
      Set.of(0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0);

  /** The dot within a name (间隔号), as keyboards have it beside U+00B7. */
  private static final Set<Integer> DOTS = Set.of(0x2022, 0x2027, 0x22C5, 0x30FB);

  private static final String OPENING = "[{〔【「『〈《";
  private static final String CLOSING = "]}〕】」』〉》";

  /** A blank beside a Chinese character or a bracket: nobody means anything by it. */
  private static final Pattern IDLE_BLANK =
      Pattern.compile(
          " (?=[\\u2E80-\\u9FFF\\uF900-\\uFAFF\\x{20000}-\\x{3FFFF}()])"
              + "|(?<=[\\u2E80-\\u9FFF\\uF900-\\uFAFF\\x{20000}-\\x{3FFFF}()]) ");

  private Typed() {}

  /**
   * A name to be kept and shown: as it was typed, without what cannot be seen, and with plain
   * single spaces. Full-width letters and brackets stay as they are.
   */
  public static String name(String typed) {
    if (isPlain(typed)) {
      return typed;
    }
    StringBuilder kept = new StringBuilder(typed.length());
    int character;
    for (int i = 0; i < typed.length(); i += Character.charCount(character)) {
      character = typed.codePointAt(i);
      if (Character.isSpaceChar(character)) {
        kept.append(endsWithSpace(kept) ? "" : " ");
      } else if (!isInvisible(character)) {
        kept.appendCodePoint(character);
      }
    }
    return kept.toString().strip();
  }

  /** A number or code to be kept: as {@link #name}, with letters and digits of plain width. */
  public static String number(String typed) {
    if (isPlain(typed)) {
      return typed;
    }
    return name(Normalizer.normalize(name(typed), Normalizer.Form.NFKC));
  }

  /**
   * What a number may be kept as: without what nobody sees, as it was before widths were made
   * plain; and in plain width.
   */
  public static List<String> spellings(String typed) {
    return List.of(name(typed), number(typed));
  }

  /** What all spellings of one name or number have in common; to be compared, never shown. */
  public static String key(String typed) {
    StringBuilder key = new StringBuilder(typed.length());
    number(typed)
        .codePoints()
        .map(character -> DOTS.contains(character) ? '·' : character)
        .forEach(key::appendCodePoint);
    return key.toString().toLowerCase(Locale.ROOT);
  }

  /**
   * What all spellings of the name of an organization have in common: as {@link #key}, with
   * brackets of one shape and no blank beside a Chinese character or a bracket. {@code 甲 公司〔徐州〕} is
   * {@code 甲公司(徐州)}. To be compared, never shown.
   */
  public static String organization(String typed) {
    StringBuilder key = new StringBuilder(typed.length());
    key(typed)
        .codePoints()
        .map(
            character ->
                OPENING.indexOf(character) >= 0
                    ? '('
                    : CLOSING.indexOf(character) >= 0 ? ')' : character)
        .forEach(key::appendCodePoint);
    return IDLE_BLANK.matcher(key).replaceAll("");
  }

  /**
   * Whether a text is nothing but printable ASCII with single blanks inside, as nearly all numbers
   * of a file are: nothing is to be done to it.
   */
  private static boolean isPlain(String typed) {
    boolean blank = !typed.isEmpty();
    for (int i = 0; i < typed.length(); i++) {
      char character = typed.charAt(i);
      if (character < ' ' || character > '~' || blank && character == ' ') {
        return false;
      }
      blank = character == ' ';
    }
    return !blank;
  }

  private static boolean isInvisible(int character) {
    return character > '~'
        && (Character.getType(character) == Character.FORMAT || FILLERS.contains(character));
  }

  private static boolean endsWithSpace(StringBuilder text) {
    return !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
  }
}
