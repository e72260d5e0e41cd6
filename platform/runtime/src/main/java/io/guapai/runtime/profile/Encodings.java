package io.guapai.runtime.profile;

import io.guapai.runtime.http.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The encodings that a profile may name, each read as Windows writes it: what calls itself GBK or
 * GB2312 is code page 936 (with the euro sign as 0x80 and with 喆, which GB 2312-80 lacks), Big5 is
 * code page 950, and ISO-8859-1 is code page 1252.
 */
public final class Encodings {

  private static final int BLOCK = 64 * 1024;

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
  public static String label(Charset encoding) {
    return BY_LABEL.entrySet().stream()
        .filter(entry -> entry.getValue().equals(encoding))
        .findFirst()
        .map(Map.Entry::getKey)
        .orElseGet(encoding::name);
  }

  /**
   * Refuses what is not a text in this encoding.
   *
   * @throws ProblemException with the line (422)
   */
  public static void requireText(Path file, Charset encoding) throws IOException {
    CharsetDecoder decoder =
        encoding
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
    CharBuffer chars = CharBuffer.allocate(BLOCK);
    long line = 1;
    try (InputStream in = Files.newInputStream(file)) {
      boolean end = false;
      while (!end) {
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        end = read < 0;
        bytes.position(bytes.position() + Math.max(read, 0)).flip();
        CoderResult result;
        do {
          result = decoder.decode(bytes, chars, end);
          line += lines(chars.flip(), line);
          chars.clear();
        } while (result.isOverflow());
        if (result.isError()) {
          throw new ProblemException(
              UploadProblem.UPLOAD_NOT_IN_ENCODING,
              "file",
              String.valueOf(line),
              Encodings.label(encoding));
        }
        bytes.compact();
      }
    }
  }

  /** Counts line ends, and refuses what no text has. */
  private static int lines(CharBuffer chars, long line) {
    int lines = 0;
    while (chars.hasRemaining()) {
      char c = chars.get();
      if (c == '\n') {
        lines++;
      } else if (c == '\0') {
        throw new ProblemException(
            UploadProblem.UPLOAD_NOT_TEXT, "file", String.valueOf(line + lines));
      }
    }
    return lines;
  }
}
