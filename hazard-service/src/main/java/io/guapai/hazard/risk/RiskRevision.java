package io.guapai.hazard.risk;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.guapai.runtime.rule.Mark;
import java.math.BigDecimal;
import java.time.OffsetDateTime;

/**
 * What was known of a risk point from one day on; a newer revision replaces none.
 *
 * @param score D = L×E×C
 * @param colour by the score and the thresholds of the edition
 * @param edition the thresholds that gave the colour then
 * @param mark how well those thresholds are known: an assumed colour is not official
 */
public record RiskRevision(
    int revision,
    @JsonUnwrapped NewRiskPoint risk,
    BigDecimal score,
    RiskColour colour,
    String edition,
    Mark mark,
    String recordedBy,
    OffsetDateTime recordedAt) {}
