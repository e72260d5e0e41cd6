package io.guapai.hazard.instrument;

import io.guapai.hazard.instrument.Circular.Circulation;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A circular as it is read; of the hazard it says what its text says.
 *
 * @param issuerRegion territory of the authority that issued it
 * @param demonstration true when it is made up for a demonstration
 */
@Schema(name = "CircularRead")
public record CircularView(
    String id,
    String documentNo,
    String subject,
    String content,
    String issuerRegion,
    LocalDate issuedOn,
    Circulation circulation,
    boolean demonstration) {}
