package io.guapai.equipment.cylinder.gate;

import io.guapai.contracts.equipment.FillingRefusalReason;
import io.guapai.equipment.cylinder.Filler;
import io.guapai.equipment.cylinder.Medium;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A filling that something stood against.
 *
 * @param filled whether it was filled all the same
 * @param at when it was asked, or filled
 * @param toldBy account that asked or told
 * @param eventNo number of the event that tells of the filling; null when the gate refused it
 */
public record FillingRefusal(
    Filler filler,
    String code,
    Medium medium,
    List<FillingRefusalReason> reasons,
    boolean filled,
    Instant at,
    Instant toldAt,
    String toldBy,
    @Nullable String eventNo) {}
