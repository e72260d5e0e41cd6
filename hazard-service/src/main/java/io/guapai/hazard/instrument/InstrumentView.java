package io.guapai.hazard.instrument;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.guapai.contracts.Instrument;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An instrument of a superior as it is shown.
 *
 * @param issuerRegion territory of the authority that issued it
 * @param authorityRegion territory of the authority that it is addressed to
 * @param says the paper, as its act takes it
 * @param answerBy last day to answer; null when no answer is asked for
 * @param answer null as long as there is none
 */
public record InstrumentView(
    String id,
    String hazardId,
    Instrument instrument,
    String issuerRegion,
    String authorityRegion,
    @JsonRawValue @Schema(implementation = Object.class) String says,
    String signedBy,
    OffsetDateTime issuedAt,
    @Nullable LocalDate answerBy,
    @Nullable Answered answer) {

  /** The answer of the authority. */
  @Schema(name = "InstrumentAnswered")
  public record Answered(String text, String answeredBy, OffsetDateTime at) {}
}
