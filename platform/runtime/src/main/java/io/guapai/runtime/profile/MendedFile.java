package io.guapai.runtime.profile;

import io.guapai.runtime.text.Cells;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The file of the rejected rows, which somebody mends and imports again by the same profile: the
 * header and the columns of the file that they come from, and before them what is told of each row.
 * Whatever a spreadsheet made of it, encoding and delimiter are found and not asked of the profile.
 */
public final class MendedFile {

  /** Line of the row, code of the reason, reason. No register calls its columns so. */
  private static final List<String> TOLD_EN = List.of("#line", "#reason_code", "#reason");

  private static final List<String> TOLD_ZH = List.of("#行号", "#原因代码", "#原因");

  private static final int BEGINNING = 64;

  private static final List<Charset> ENCODINGS =
      List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"), StandardCharsets.UTF_16);

  private MendedFile() {}

  /** The columns that tell of a row, before its own. */
  public static List<String> told(Locale locale) {
    return locale.getLanguage().equals("zh") ? TOLD_ZH : TOLD_EN;
  }

  /** Whether a file is one of rejected rows, in whatever encoding a spreadsheet saved it. */
  static boolean is(Path file) throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(BEGINNING);
    }
    return ENCODINGS.stream()
        .map(encoding -> new String(start, encoding))
        .map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text)
        .map(text -> text.startsWith("\"") ? text.substring(1) : text)
        .anyMatch(text -> text.startsWith(TOLD_EN.get(0)) || text.startsWith(TOLD_ZH.get(0)));
  }

  /** A line without what is told of it, each cell as it was in the first file. */
  static CsvLine original(CsvLine line) {
    int told = Math.min(TOLD_EN.size(), line.fields().size());
    return unguarded(new CsvLine(line.number(), line.fields().subList(told, line.fields().size())));
  }

  /** A line whose cells are as they were before they were kept from being changed. */
  static CsvLine unguarded(CsvLine line) {
    return new CsvLine(line.number(), line.fields().stream().map(Cells::unguarded).toList());
  }
}
