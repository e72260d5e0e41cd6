package io.guapai.hazard.intake;

/** The code of the hazard lists that the text of a finding may begin with. */
final class NamedCode {

  private NamedCode() {}

  /** What stands before the first character that no code has. */
  static String of(String finding) {
    String text = finding.strip();
    int end = 0;
    while (end < text.length() && isPartOfCode(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }

  private static boolean isPartOfCode(char c) {
    return c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '.';
  }
}
