package io.guapai.equipment.imports;

import io.guapai.runtime.http.ProblemException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The encodings that a profile may name, each read as Windows writes it: what calls itself GBK or
 * GB2312 is code page 936 (with the euro sign as 0x80 and with 喆, which GB 2312-80 lacks), Big5 is
 * code page 950, and ISO-8859-1 is code page 1252.
 */
final class Encodings {

  private static final Charset CODE_PAGE_936 = Charset.forName("x-mswin-936");
  private static final Charset CODE_PAGE_1252 = Charset.forName("windows-1252");

  /** By label; of two labels of one encoding the first is what it is called. */
  private static final Map<String, Charset> BY_LABEL = new LinkedHashMap<>();

  static {
    BY_LABEL.put("UTF-8", StandardCharsets.UTF_8);
    BY_LABEL.put("GB18030", Charset.forName("GB18030"));
    BY_LABEL.put("GBK", CODE_PAGE_936);
    BY_LABEL.put("GB2312", CODE_PAGE_936);
    BY_LABEL.put("BIG5", Charset.forName("x-windows-950"));
    BY_LABEL.put("UTF-16", StandardCharsets.UTF_16);
    BY_LABEL.put("UTF-16LE", StandardCharsets.UTF_16LE);
    BY_LABEL.put("UTF-16BE", StandardCharsets.UTF_16BE);
    BY_LABEL.put("WINDOWS-1252", CODE_PAGE_1252);
    BY_LABEL.put("ISO-8859-1", CODE_PAGE_1252);
  }

  private Encodings() {}

  /**
   * The encoding that a label means.
   *
   * @throws ProblemException when a profile knows none of this label (422)
   */
  static Charset of(String label) {
    return BY_LABEL.entrySet().stream()
        .filter(entry -> entry.getKey().equalsIgnoreCase(label))
        .findFirst()
        .map(Map.Entry::getValue)
        .orElseThrow(
            () ->
                new ProblemException(
                    ProfileProblem.PROFILE_VALUE_INVALID,
                    "encoding",
                    "encoding",
                    label,
                    String.join(", ", BY_LABEL.keySet())));
  }

  /** What a profile calls an encoding. */
  static String label(Charset encoding) {
    return BY_LABEL.entrySet().stream()
        .filter(entry -> entry.getValue().equals(encoding))
        .findFirst()
        .map(Map.Entry::getKey)
        .orElseGet(encoding::name);
  }
}
