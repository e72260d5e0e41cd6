package io.guapai.runtime.history;

import io.guapai.contracts.Description;
import io.guapai.runtime.text.Words;
import java.util.Locale;

/**
 * The first place at which a history is not what was written.
 *
 * @param sequence the entry that is altered or missing
 */
public record Flaw(Subject subject, long sequence, Kind kind) {

  /** How it shows. */
  public enum Kind {
    /** The row, or the link to the row before it, is not what was written. */
    @Description("this act, or its link to the one before, was altered 该条记录或与前一条的链接已被改动")
    ALTERED,
    /** The act is gone. */
    @Description("this act is missing 该条记录缺失")
    MISSING,
    /** What was said and signed is not on file as the history binds it. */
    @Description("the paper of this act was altered or is missing 该条记录所附文书已被改动或缺失")
    PAPER,
    /** The bytes of a file are not those that the act brought or used. */
    @Description("a file of this act was exchanged or is missing 该条记录所附文件已被调换或缺失")
    FILE,
    /** The chain fits, but it is not the one that was anchored. */
    @Description("the history was rewritten: it is not the one that was anchored 与当日锚定值不符，历史被整体改写")
    REWRITTEN;

    public String zh() {
      return Words.of(this, Locale.CHINESE);
    }

    public String en() {
      return Words.of(this, Locale.ENGLISH);
    }
  }
}
