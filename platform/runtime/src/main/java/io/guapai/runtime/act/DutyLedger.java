package io.guapai.runtime.act;

import io.guapai.contracts.DutyKind;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What authorities owe within a term (监管履职事项), as acts fulfil it and give rise to it: in the
 * transaction of the act. A service whose acts name duties has one.
 */
public interface DutyLedger {

  /**
   * Notes that duties about a dossier are done, as far as they are owed.
   *
   * @param paper the paper in its file for which alone they are; null for whatever is owed
   */
  void fulfil(Dossier<?> dossier, Set<DutyKind> kinds, @Nullable UUID paper, By by);

  /** Notes what an act on a dossier gave rise to, with its term by the rules in force. */
  void open(Dossier<?> dossier, List<Owing> owing);

  /** What is owed about a dossier, as far as the caller may see it, the most urgent first. */
  List<OpenDuty> open(Dossier<?> dossier);
}
