package io.guapai.benchmark.measure;

/**
 * Something that must hold for the figures to mean anything.
 *
 * @param name what must hold
 * @param when the size and the round it was looked at; empty for what concerns the whole
 * @param detail what was found
 */
public record Check(String name, String when, boolean passed, String detail) {

  /** That two things are the same. */
  public static Check same(String name, String when, Object expected, Object found) {
    return new Check(
        name,
        when,
        expected.equals(found),
        found + (expected.equals(found) ? "" : " ≠ " + expected));
  }
}
