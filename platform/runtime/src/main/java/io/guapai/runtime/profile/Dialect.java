package io.guapai.runtime.profile;

import io.guapai.runtime.http.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a CSV was most likely written. Spreadsheets of Chinese offices save in UTF-8 with a byte
 * order mark, in GB18030 (the machine's own encoding) or as "Unicode text", which is UTF-16 with
 * tabs.
 */
public record Dialect(Charset encoding, char delimiter) {

  private static final Charset GB18030 = Charset.forName("GB18030");

  /** Has the euro sign where GB18030 has nothing. */
  private static final Charset CODE_PAGE_936 = Encodings.of("GBK");

  private static final int BEGINNING = 4096;
  private static final int LINES = 20;

  /** Of two that fit alike the first one. */
  private static final char[] DELIMITERS = {',', '\t', ';', '|'};

  /**
   * The likeliest; what is in no known encoding is taken for GB18030, and the check names the line.
   */
  public static Dialect of(Path file) throws IOException {
    return of(file, null, null);
  }

  /**
   * The likeliest, as far as nobody has said it.
   *
   * @throws ProblemException when what was said is no encoding or delimiter of a profile (422)
   */
  public static Dialect of(Path file, @Nullable String encoding, @Nullable String delimiter)
      throws IOException {
    Charset charset = encoding == null ? encodingOf(file) : Encodings.of(encoding);
    return new Dialect(
        charset,
        delimiter == null ? delimiterOf(file, charset) : ProfileReader.delimiter(delimiter));
  }

  private static Charset encodingOf(Path file) throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(BEGINNING);
    }
    if (start.length >= 2
        && (start[0] == -1 && start[1] == -2 || start[0] == -2 && start[1] == -1)) {
      return StandardCharsets.UTF_16;
    }
    // Digits, delimiters and line ends are bytes beside a zero in UTF-16, and no other text has
    // one.
    int high = zeros(start, 0);
    int low = zeros(start, 1);
    if (high + low > 0) {
      return high > low ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }
    return Stream.of(StandardCharsets.UTF_8, GB18030, CODE_PAGE_936)
        .filter(encoding -> isIn(file, encoding))
        .findFirst()
        .orElse(GB18030);
  }

  private static int zeros(byte[] bytes, int from) {
    int zeros = 0;
    for (int i = from; i < bytes.length; i += 2) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return zeros;
  }

  private static boolean isIn(Path file, Charset encoding) {
    try {
      Encodings.requireText(file, encoding);
      return true;
    } catch (ProblemException notIn) {
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException("the upload cannot be read", e);
    }
  }

  /** The one that cuts most lines into fields of one number; titles have fewer. */
  private static char delimiterOf(Path file, Charset encoding) throws IOException {
    char likeliest = DELIMITERS[0];
    long most = 0;
    for (char delimiter : DELIMITERS) {
      long fit = fit(file, encoding, delimiter);
      if (fit > most) {
        most = fit;
        likeliest = delimiter;
      }
    }
    return likeliest;
  }

  private static long fit(Path file, Charset encoding, char delimiter) throws IOException {
    try (CsvLines lines =
        CsvLines.open(new InputStreamReader(Files.newInputStream(file), encoding), delimiter)) {
      List<CsvLine> first = lines.next(LINES);
      int header = first.isEmpty() ? 0 : first.get(0).fields().size();
      Map<Integer, Long> widths =
          first.stream()
              .map(line -> line.fields().size())
              .filter(width -> width > 1)
              .collect(Collectors.groupingBy(width -> width, Collectors.counting()));
      return widths.entrySet().stream()
          .filter(width -> width.getValue() > 1 || width.getKey() == header)
          .mapToLong(width -> width.getValue() * 1000 + width.getKey())
          .max()
          .orElse(0);
    } catch (CsvLines.BrokenLine e) {
      return 0;
    }
  }
}
