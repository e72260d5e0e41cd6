package io.guapai.runtime.ladder;

import io.guapai.runtime.rule.Edition;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where something came to rest.
 *
 * @param climbs how many levels were told by now
 * @param nextAt when it is to be looked at again; null when it climbs no more
 * @param unanswered the rung whose term passed with nobody above; null while somebody is
 */
public record Rest<S extends Waiting>(
    S what, int climbs, @Nullable Instant nextAt, @Nullable Edition<Rung> unanswered) {}
