package io.guapai.inspection.check;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** That the checked signed the record, or refused to. */
@Embeddable
class Countersigned {

  @Enumerated(EnumType.STRING)
  private Countersigning countersigning;

  private String signatory;
  private @Nullable String opinion;
  private @Nullable String witness;
  private @Nullable String recording;

  protected Countersigned() {}

  Countersigned(Acknowledgement said) {
    countersigning = said.outcome();
    signatory = said.post() == null ? said.name() : said.name() + "（" + said.post() + "）";
    opinion = said.opinion();
    witness = said.witness();
    recording = said.recording();
  }

  Countersigning countersigning() {
    return countersigning;
  }

  String signatory() {
    return signatory;
  }

  @Nullable String opinion() {
    return opinion;
  }

  @Nullable String witness() {
    return witness;
  }

  @Nullable String recording() {
    return recording;
  }
}
