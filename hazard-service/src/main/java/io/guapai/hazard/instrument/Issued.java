package io.guapai.hazard.instrument;

import io.guapai.contracts.Instrument;
import io.guapai.runtime.territory.RegionCode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An instrument that was issued.
 *
 * @param issuer the authority that issued it
 * @param addressee the authority that it is addressed to
 * @param answerBy last day to answer; null when no answer is asked for
 */
record Issued(
    UUID id,
    Instrument instrument,
    RegionCode issuer,
    RegionCode addressee,
    String documentNo,
    @Nullable LocalDate answerBy) {}
