package io.guapai.runtime.act;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.jspecify.annotations.Nullable;

/**
 * The headers of an act on a dossier.
 *
 * @param ifMatch the version that the person decided on
 * @param key stands for this act, so that it may safely be sent again
 */
public record ActHeaders(
    @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
    @HeaderParam("Idempotency-Key") @Nullable String key) {}
