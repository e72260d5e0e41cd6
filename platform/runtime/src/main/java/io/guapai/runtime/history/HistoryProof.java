package io.guapai.runtime.history;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether a dossier's history is what was written.
 *
 * @param acts how many acts were checked before the first flaw
 * @param unchained of these, how many were written before histories were chained
 * @param anchored the last act that a daily anchor proves; 0 when the first anchor is to come
 * @param flaw the first act that is not what was written; null when all are
 */
public record HistoryProof(
    boolean intact, long acts, long unchained, long anchored, @Nullable FlawView flaw) {

  /** Where and how it shows. */
  @Schema(name = "HistoryFlaw")
  public record FlawView(long sequence, Flaw.Kind kind, String textZh, String textEn) {}

  static HistoryProof of(ChainCheck check) {
    Flaw flaw = check.flaw();
    return new HistoryProof(
        flaw == null,
        check.acts(),
        check.unchained(),
        check.anchored(),
        flaw == null
            ? null
            : new FlawView(flaw.sequence(), flaw.kind(), flaw.kind().zh(), flaw.kind().en()));
  }
}
