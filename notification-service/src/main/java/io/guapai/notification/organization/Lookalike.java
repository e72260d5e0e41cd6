package io.guapai.notification.organization;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What names have in common that people take for one another. After the skeletons and the script
 * restrictions of UTS #39, with what a person overlooks in an address besides: percent-encoding,
 * case, and slashes too many.
 */
final class Lookalike {

  /** Letters of other scripts, and digits, each before the Latin letter that it looks like. */
  private static final Map<Integer, Integer> DRAWN =
      pairs(
          "аa еe оo рp сc уy хx іl ӏl ԍg јj ѕs һh ԁd ԛq ԝw кk мm тt вb нh ьb зe",
          "οo αa νv ρp ιl κk τt υu χx εe ηn ωw ϲc ϳj μu",
          "0o 1l il |l ıl ƒf ɑa ɡg");

  private static final Pattern ESCAPED = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");
  private static final Pattern IGNORED = Pattern.compile("[\\p{Cf}\\p{Mn}\\s]+");
  private static final Pattern SLASHES = Pattern.compile("/(?:\\.?/)+");
  private static final Pattern END = Pattern.compile("[/.?#:]+$");

  private static final Set<Character.UnicodeScript> CHINESE =
      EnumSet.of(
          Character.UnicodeScript.LATIN,
          Character.UnicodeScript.HAN,
          Character.UnicodeScript.BOPOMOFO);

  private Lookalike() {}

  /** The text that all names share that look like this one. */
  static String skeleton(String name) {
    String text = Normalizer.normalize(decoded(name), Normalizer.Form.NFKD);
    text = IGNORED.matcher(text).replaceAll("").toLowerCase(Locale.ROOT);
    StringBuilder drawn = new StringBuilder(text.length());
    text.codePoints().forEach(point -> drawn.appendCodePoint(DRAWN.getOrDefault(point, point)));
    text = SLASHES.matcher(drawn).replaceAll("/");
    return END.matcher(text).replaceAll("");
  }

  /** Whether a name mixes scripts in a way that no honest one does. */
  static boolean isMixed(String name) {
    EnumSet<Character.UnicodeScript> scripts = EnumSet.noneOf(Character.UnicodeScript.class);
    decoded(name).codePoints().forEach(point -> scripts.add(Character.UnicodeScript.of(point)));
    scripts.remove(Character.UnicodeScript.COMMON);
    scripts.remove(Character.UnicodeScript.INHERITED);
    return scripts.size() > 1 && !CHINESE.containsAll(scripts);
  }

  /** The text with its percent-encoding undone, however often it was encoded. */
  private static String decoded(String name) {
    String text = name;
    for (String next = decodedOnce(text); !next.equals(text); next = decodedOnce(text)) {
      text = next;
    }
    return text;
  }

  private static String decodedOnce(String text) {
    return ESCAPED.matcher(text).replaceAll(Lookalike::characters);
  }

  private static String characters(MatchResult escaped) {
    byte[] bytes = HexFormat.of().parseHex(escaped.group().replace("%", ""));
    try {
      return Matcher.quoteReplacement(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      // No text: only the same bytes look like it.
      return Matcher.quoteReplacement(escaped.group().toLowerCase(Locale.ROOT));
    }
  }

  private static Map<Integer, Integer> pairs(String... lines) {
    Map<Integer, Integer> pairs = new HashMap<>();
    for (String pair : String.join(" ", lines).split(" ")) {
      pairs.put(pair.codePointAt(0), pair.codePointAt(1));
    }
    return Map.copyOf(pairs);
  }
}
