package io.guapai.runtime.file;

import java.nio.charset.StandardCharsets;

/** Names of files as people gave them, made harmless. */
final class FileNames {

  private static final int LONGEST = 200;
  private static final String UNRESERVED = "!#$&+-.^_`|~";

  private FileNames() {}

  /**
   * The last part of a path, without control and direction characters, of bounded length, with an
   * extension that fits the content.
   */
  static String safe(String given, FileType type) {
    StringBuilder name = new StringBuilder();
    given
        .substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
        .codePoints()
        .filter(FileNames::visible)
        .limit(LONGEST)
        .forEach(name::appendCodePoint);
    String plain = name.toString().strip();
    while (plain.startsWith(".")) {
      plain = plain.substring(1);
    }
    return type.named(plain.isEmpty() ? "file" : plain);
  }

  /** Header Content-Disposition that saves a file under its name (RFC 6266, RFC 8187). */
  static String disposition(String name) {
    StringBuilder ascii = new StringBuilder();
    name.codePoints()
        .map(c -> c < 0x20 || c > 0x7E || c == '"' || c == '\\' || c == '%' ? '_' : c)
        .forEach(ascii::appendCodePoint);
    return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded(name);
  }

  private static String encoded(String name) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (c >= '0' && c <= '9'
          || c >= 'A' && c <= 'Z'
          || c >= 'a' && c <= 'z'
          || UNRESERVED.indexOf(c) >= 0) {
        encoded.append(c);
      } else {
        encoded.append('%').append("%02X".formatted((int) c));
      }
    }
    return encoded.toString();
  }

  /** Not a control, format (such as right-to-left override), surrogate or unassigned character. */
  private static boolean visible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
