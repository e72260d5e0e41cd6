package io.guapai.notification.intake;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * The value of an attribute in an HTTP header: HTTP protocol binding for CloudEvents 1.0.2,
 * §3.1.3.2. First double-quoted strings are unescaped (RFC 7230 §3.2.6), which older senders write,
 * then one round of percent-decoding is done.
 */
final class HeaderValue {

  private HeaderValue() {}

  /** A value that the binding does not allow. */
  static final class Broken extends Exception {

    private static final long serialVersionUID = 1L;

    Broken(String expected) {
      super(expected);
    }

    /** What the value should have been. */
    String expected() {
      return String.valueOf(getMessage());
    }
  }

  /**
   * Decodes a header's value.
   *
   * @throws Broken where it holds characters that are no printable ASCII, an open quote, a percent
   *     sign before something else than two hexadecimal digits, or bytes that are no UTF-8
   */
  static String decoded(String header) throws Broken {
    for (int i = 0; i < header.length(); i++) {
      if (header.charAt(i) < ' ' || header.charAt(i) > '~') {
        throw new Broken("printable ASCII, other characters percent-encoded");
      }
    }
    return percentDecoded(header.indexOf('"') < 0 ? header : unquoted(header));
  }

  private static String unquoted(String header) throws Broken {
    StringBuilder text = new StringBuilder(header.length());
    boolean quoted = false;
    for (int i = 0; i < header.length(); i++) {
      char c = header.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (quoted && c == '\\' && i + 1 < header.length()) {
        i++;
        text.append(header.charAt(i));
      } else {
        text.append(c);
      }
    }
    if (quoted) {
      throw new Broken("closed double quotes");
    }
    return text.toString();
  }

  private static String percentDecoded(String text) throws Broken {
    if (text.indexOf('%') < 0) {
      return text;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != '%') {
        bytes.write(c);
        continue;
      }
      int high = i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
      int low = i + 2 < text.length() ? Character.digit(text.charAt(i + 2), 16) : -1;
      if (high < 0 || low < 0) {
        throw new Broken("percent-encoding with two hexadecimal digits");
      }
      bytes.write(high << 4 | low);
      i += 2;
    }
    try {
      // Replacing what is no UTF-8 would make one value of two.
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes.toByteArray()))
          .toString();
    } catch (CharacterCodingException e) {
      throw new Broken("percent-encoded UTF-8");
    }
  }
}
