package io.guapai.local.signin;

import io.guapai.local.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A region of the extra territory.
 *
 * @param role of the officer there: the name of its level
 */
public record ExtraRegion(String code, String name, String role) {
  private static final String HEADER = "code,name,level,parent";

  /**
   * Reads a territory file: UTF-8 CSV with the header {@code code,name,level,parent}.
   *
   * @throws Refusal when the file is absent or no such file
   */
  public static List<ExtraRegion> read(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      throw new Refusal("The territory file " + file + " cannot be read", e);
    }
    if (lines.isEmpty() || !lines.get(0).strip().equals(HEADER)) {
      throw new Refusal("The territory file " + file + " must begin with the line " + HEADER);
    }
    List<ExtraRegion> regions = new ArrayList<>();
    for (int line = 1; line < lines.size(); line++) {
      String[] cells = lines.get(line).split(",", -1);
      if (cells.length != 4 || !cells[0].matches("\\d{2}|\\d{4}|\\d{6}|\\d{9}")) {
        throw new Refusal("Line " + (line + 1) + " of " + file + " is no region");
      }
      regions.add(new ExtraRegion(cells[0], cells[1], cells[2].toLowerCase(Locale.ROOT)));
    }
    return regions;
  }
}
