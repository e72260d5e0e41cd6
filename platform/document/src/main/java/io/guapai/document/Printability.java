package io.guapai.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;

/** Whether the face has what a paper says: a name with a sign for it is nobody's name. */
public final class Printability {

  private final CmapLookup glyphs;

  private Printability(CmapLookup glyphs) {
    this.glyphs = glyphs;
  }

  /** A part of a paper, and the characters of it that the face lacks, each with its number. */
  public record Lacking(String part, String characters) {}

  /** The first part of a paper that could not be printed as it is; none when all can be. */
  public static Optional<Lacking> lacking(Paper paper) {
    try {
      Printability printability = new Printability(Face.get().getUnicodeCmapLookup());
      return parts(paper).entrySet().stream()
          .map(part -> new Lacking(part.getKey(), printability.lacking(part.getValue())))
          .filter(lacking -> !lacking.characters().isEmpty())
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException("The face cannot be read", e);
    }
  }

  private static Map<String, String> parts(Paper paper) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("发文机关 Issuer", paper.issuer());
    parts.put("文号 Number", paper.number());
    for (Field field : paper.fields()) {
      parts.merge(part(field.zh(), field.en()), field.value(), String::concat);
    }
    for (Section section : paper.sections()) {
      parts.merge(part(section.zh(), section.en()), section.text(), String::concat);
    }
    parts.put("签名 Signature", String.join("", paper.signatures()));
    return parts;
  }

  private static String part(String zh, String en) {
    return (zh + " " + en).strip();
  }

  private String lacking(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c) && Type.isLacking(glyphs, c))
        .distinct()
        .mapToObj(Printability::named)
        .collect(Collectors.joining(", "));
  }

  private static String named(int c) {
    String code = Integer.toHexString(c).toUpperCase(Locale.ROOT);
    return Character.toString(c) + " (U+" + "0".repeat(Math.max(0, 4 - code.length())) + code + ")";
  }
}
