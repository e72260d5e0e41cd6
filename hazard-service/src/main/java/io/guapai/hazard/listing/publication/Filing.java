package io.guapai.hazard.listing.publication;

import io.guapai.hazard.Text;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The filing of a listing with the level above (备案).
 *
 * @param receivedBy who took it there
 */
@Schema
public record Filing(@Nullable @Text(max = 200) String receivedBy, @NotNull LocalDate filedOn) {}
