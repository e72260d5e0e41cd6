package io.guapai.runtime.id;

import io.guapai.runtime.id.InvalidIdentifier.Kind;
import io.guapai.runtime.id.InvalidIdentifier.Reason;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Entry of the special equipment catalogue (特种设备目录, 质检总局公告2014年第114号): a kind (种类, {@code 3000}), a
 * class (类别, {@code 3100}) or a variety (品种, {@code 3110}). Kinds and classes are entries too, for
 * some classes have no varieties.
 *
 * @param code four characters
 * @param nameZh the official name
 * @param nameEn this project's translation
 * @param kind code of the kind it belongs to, for example {@code 3000}
 * @param registered whether equipment of this kind is registered for use; components and safety
 *     accessories are not
 */
public record EquipmentVariety(
    String code, String nameZh, String nameEn, String kind, boolean registered) {

  /**
   * Looks an entry up.
   *
   * @param code four characters
   * @return the entry, or empty if the catalogue has none
   */
  public static Optional<EquipmentVariety> find(String code) {
    return Optional.ofNullable(Catalogue.ENTRIES.get(code));
  }

  /**
   * Looks an entry up that must exist.
   *
   * @param code four characters
   * @return the entry
   * @throws InvalidIdentifier if the catalogue has none
   */
  public static EquipmentVariety parse(String code) {
    return find(code)
        .orElseThrow(
            () ->
                new InvalidIdentifier(
                    Kind.EQUIPMENT_VARIETY,
                    code,
                    new Reason("不在特种设备目录中", "is not in the special equipment catalogue")));
  }

  /**
   * The whole catalogue.
   *
   * @return in the order of the catalogue
   */
  public static Collection<EquipmentVariety> all() {
    return Catalogue.ENTRIES.values();
  }

  /**
   * The kinds of which equipment is registered for use.
   *
   * @return eight kinds, from boilers to ropeways
   */
  public static List<EquipmentVariety> registrableKinds() {
    return all().stream().filter(entry -> entry.isKind() && entry.registered()).toList();
  }

  /**
   * Whether the entry is a kind rather than a class or variety.
   *
   * @return true for {@code 3000}
   */
  public boolean isKind() {
    return code.equals(kind);
  }

  /** Whether an entry of the catalogue is one of these, or belongs to one that stands for many. */
  public static boolean isWithin(Collection<String> entries, String code) {
    return entries.stream().anyMatch(entry -> code.startsWith(stem(entry)));
  }

  /** What the codes of all that belongs to an entry begin with: 3000 and 3100 stand for many. */
  private static String stem(String entry) {
    int end = entry.length();
    while (end > 1 && entry.charAt(end - 1) == '0') {
      end--;
    }
    return entry.substring(0, end);
  }

  /**
   * Its name.
   *
   * @param locale Chinese for any {@code zh} locale, else English
   * @return the name
   */
  public String name(Locale locale) {
    return "zh".equals(locale.getLanguage()) ? nameZh : nameEn;
  }
}
