package io.guapai.local.launch;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the platform is to come up.
 *
 * @param port of the gateway
 * @param data folder to keep; a temporary one if null
 * @param empty neither story nor demonstration data
 * @param clock the platform's time at the start; as it was, or the real one, if null
 * @param regions file with extra territory
 */
public record UpOptions(
    int port,
    @Nullable Path data,
    boolean empty,
    @Nullable Instant clock,
    @Nullable Path regions) {}
