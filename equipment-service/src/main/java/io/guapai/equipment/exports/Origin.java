package io.guapai.equipment.exports;

/**
 * Where the rows of a file of the archive come from: a file is of one source, and of real or of
 * demonstration data.
 */
public record Origin(String source, boolean demonstration) {

  /** Source of what is known by its own code or number wherever it comes from. */
  private static final String REGISTER = "REGISTER";

  /** What has no source but the register. */
  public static Origin register(boolean demonstration) {
    return new Origin(REGISTER, demonstration);
  }

  /** Name of a file of such rows, where sources are told apart. */
  public String named(String what) {
    return marked(what + '-' + source);
  }

  /** Name of a file of such rows, where they have one source. */
  public String marked(String what) {
    return what + (demonstration ? "-demonstration" : "");
  }
}
