package io.guapai.hazard.sanction;

import io.guapai.contracts.Sanction;
import io.guapai.runtime.territory.RegionCode;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A sanction that was proposed and is not decided.
 *
 * @param authority the authority that decides
 * @param defenceUntil last day for the enterprise to defend itself
 * @param defended whether it did
 */
record Case(
    UUID id,
    Sanction sanction,
    RegionCode authority,
    String proposedBy,
    LocalDate defenceUntil,
    boolean defended) {}
