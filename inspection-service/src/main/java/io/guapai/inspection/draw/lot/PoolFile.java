package io.guapai.inspection.draw.lot;

import io.guapai.inspection.draw.lot.Pool.Avoidance;
import io.guapai.inspection.draw.lot.Pool.Candidate;
import io.guapai.inspection.draw.lot.Pool.Inspector;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The file in which a pool is sealed and published: UTF-8, one entry on a line that ends in a line
 * feed, tabs between the parts of an entry.
 *
 * <pre>
 * GUAPAI-DRAW-1  how many are drawn   inspectors for each
 * S              id of a subject      its territory          its lots
 * I              certificate number   territory
 * C              certificate number   id of the subject that the inspector avoids
 * </pre>
 */
public final class PoolFile {

  /** Name of the algorithm and of the form of the file. */
  public static final String ALGORITHM = "GUAPAI-DRAW-1";

  private PoolFile() {}

  /** The bytes of the file; the same pool has the same. */
  public static byte[] write(Pool pool) {
    StringBuilder text = new StringBuilder(40 * pool.candidates().size() + 256);
    line(text, ALGORITHM, String.valueOf(pool.toDraw()), String.valueOf(pool.inspectorsEach()));
    for (Candidate each : pool.candidates()) {
      line(text, "S", each.id(), each.region(), String.valueOf(each.lots()));
    }
    for (Inspector each : pool.inspectors()) {
      line(text, "I", each.certificateNo(), each.region());
    }
    pool.avoidances().stream()
        .sorted(
            Comparator.comparing(Avoidance::certificateNo).thenComparing(Avoidance::candidateId))
        .forEach(each -> line(text, "C", each.certificateNo(), each.candidateId()));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads a file.
   *
   * @throws IllegalArgumentException naming the line that is none of such a file
   */
  public static Pool read(byte[] file) {
    String text = new String(file, StandardCharsets.UTF_8);
    List<String> head = List.of();
    List<Candidate> candidates = new ArrayList<>();
    List<Inspector> inspectors = new ArrayList<>();
    Set<Avoidance> avoidances = new HashSet<>();
    Map<String, String> regions = new HashMap<>();
    int index = 0;
    // One line at a time: a pool may have a million.
    for (int from = 0; from < text.length(); index++) {
      int end = text.indexOf('\n', from);
      String line = text.substring(from, end < 0 ? text.length() : end);
      from = end < 0 ? text.length() : end + 1;
      if (index == 0) {
        head = parts(line, index, ALGORITHM, 3);
        continue;
      }
      switch (line.isEmpty() ? ' ' : line.charAt(0)) {
        case 'S' -> {
          List<String> parts = parts(line, index, "S", 4);
          String region = regions.computeIfAbsent(parts.get(2), each -> each);
          candidates.add(new Candidate(parts.get(1), region, number(parts.get(3), index)));
        }
        case 'I' -> {
          List<String> parts = parts(line, index, "I", 3);
          inspectors.add(new Inspector(parts.get(1), parts.get(2)));
        }
        case 'C' -> {
          List<String> parts = parts(line, index, "C", 3);
          avoidances.add(new Avoidance(parts.get(1), parts.get(2)));
        }
        default -> throw wrong(index);
      }
    }
    if (index == 0) {
      throw wrong(0);
    }
    return new Pool(
        number(head.get(1), 0), number(head.get(2), 0), candidates, inspectors, avoidances);
  }

  /** SHA-256 of a file in hexadecimal digits, which is kept before the seed is known. */
  public static String digest(byte[] file) {
    return HexFormat.of().formatHex(Sha256.of(file));
  }

  private static void line(StringBuilder text, String... parts) {
    text.append(String.join("\t", parts)).append('\n');
  }

  private static List<String> parts(String line, int index, String first, int count) {
    List<String> parts = List.of(line.split("\t", -1));
    if (parts.size() != count || !parts.get(0).equals(first)) {
      throw wrong(index);
    }
    return parts;
  }

  private static int number(String text, int index) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw wrong(index);
    }
  }

  private static IllegalArgumentException wrong(int index) {
    return new IllegalArgumentException(
        "line %d is none of a file of %s".formatted(index + 1, ALGORITHM));
  }
}
