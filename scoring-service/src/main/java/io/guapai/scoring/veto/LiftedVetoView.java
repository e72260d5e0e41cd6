package io.guapai.scoring.veto;

import io.guapai.contracts.VetoCode;
import java.time.Instant;
import java.time.LocalDate;

/** A veto that ended. */
public record LiftedVetoView(
    VetoCode code,
    LocalDate since,
    String edition,
    String causeType,
    String causeId,
    Instant liftedAt) {}
