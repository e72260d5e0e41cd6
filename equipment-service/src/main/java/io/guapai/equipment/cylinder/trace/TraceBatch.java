package io.guapai.equipment.cylinder.trace;

import io.guapai.equipment.Text;
import io.guapai.runtime.text.TypedNumber;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Events that a filler tells at once.
 *
 * @param filler id of the enterprise; null for the only one that the caller speaks for
 * @param events each is judged by itself: one that is refused keeps no other back
 */
record TraceBatch(
    @TypedNumber @Nullable @Size(max = 64) @Pattern(regexp = Text.PRINTABLE) String filler,
    @NotNull @Size(min = 1, max = TraceBatch.MOST) List<@NotNull TraceEvent> events) {

  static final int MOST = 1000;
}
