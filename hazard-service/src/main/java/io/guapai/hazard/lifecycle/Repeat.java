package io.guapai.hazard.lifecycle;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whether a hazard came back.
 *
 * @param of the hazard of the same unit and code that was closed last; null when none was
 * @param count how many were closed within the period of the rules, that one included; 0 for the
 *     first time
 */
@Embeddable
public record Repeat(
    @Nullable @Column(name = "repeat_of") UUID of, @Column(name = "repeat_count") int count) {

  static final Repeat NONE = new Repeat(null, 0);
}
