package io.guapai.document;

import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;

/** Whether the face has what a paper says: a name with a sign for it is nobody's name. */
public final class Printability {

  private final CmapLookup glyphs;

  private Printability(CmapLookup glyphs) {
    this.glyphs = glyphs;
  }

  /**
   * Refuses a paper that could not be printed as it is.
   *
   * @throws ProblemException with the part of the paper and the characters that the face lacks
   */
  public static void require(Paper paper) {
    try {
      Printability printability = new Printability(Face.get().getUnicodeCmapLookup());
      printability.require("发文机关 Issuer", paper.issuer());
      printability.require("文号 Number", paper.number());
      for (Field field : paper.fields()) {
        printability.require(field.zh() + " " + field.en(), field.value());
      }
      for (Section section : paper.sections()) {
        printability.require(section.zh() + " " + section.en(), section.text());
      }
      for (String signature : paper.signatures()) {
        printability.require("签名 Signature", signature);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The face cannot be read", e);
    }
  }

  private void require(String part, String text) {
    String lacking =
        text.codePoints()
            .filter(c -> !Character.isWhitespace(c) && Type.isLacking(glyphs, c))
            .distinct()
            .mapToObj(Printability::named)
            .collect(Collectors.joining(", "));
    if (!lacking.isEmpty()) {
      throw new ProblemException(PlatformProblem.UNPRINTABLE, null, part.strip(), lacking);
    }
  }

  private static String named(int c) {
    String code = Integer.toHexString(c).toUpperCase(Locale.ROOT);
    return Character.toString(c) + " (U+" + "0".repeat(Math.max(0, 4 - code.length())) + code + ")";
  }
}
