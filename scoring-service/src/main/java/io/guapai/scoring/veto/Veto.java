package io.guapai.scoring.veto;

import io.guapai.contracts.VetoCode;
import org.jspecify.annotations.Nullable;

/**
 * A veto in force.
 *
 * @param causeId the record that it names as its cause
 * @param correlationId the story that led to it
 */
record Veto(
    long id,
    String enterpriseId,
    VetoCode code,
    CauseType causeType,
    String causeId,
    @Nullable String correlationId) {

  boolean names(VetoCause cause) {
    return causeType == cause.type() && causeId.equals(cause.id());
  }
}
