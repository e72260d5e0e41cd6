package io.guapai.runtime.history;

/**
 * The first place at which a history is not what was written.
 *
 * @param sequence the entry that is altered or missing
 */
public record Flaw(Subject subject, long sequence, Kind kind) {

  /** How it shows. */
  public enum Kind {
    /** The row, or the link to the row before it, is not what was written. */
    ALTERED("该条记录或与前一条的链接已被改动", "this act, or its link to the one before, was altered"),
    /** The act is gone. */
    MISSING("该条记录缺失", "this act is missing"),
    /** What was said and signed is not on file as the history binds it. */
    PAPER("该条记录所附文书已被改动或缺失", "the paper of this act was altered or is missing"),
    /** The bytes of a file are not those that the act brought or used. */
    FILE("该条记录所附文件已被调换或缺失", "a file of this act was exchanged or is missing"),
    /** The chain fits, but it is not the one that was anchored. */
    REWRITTEN("与当日锚定值不符，历史被整体改写", "the history was rewritten: it is not the one that was anchored");

    private final String zh;
    private final String en;

    Kind(String zh, String en) {
      this.zh = zh;
      this.en = en;
    }

    public String zh() {
      return zh;
    }

    public String en() {
      return en;
    }
  }
}
