package io.guapai.runtime.act;

import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;
import org.jspecify.annotations.Nullable;

/**
 * The headers of an act on a dossier.
 *
 * @param ifMatch the version that the person decided on
 * @param key stands for this act, so that it may safely be sent again
 * @param madeAt when what is posted was made, where a device without a network kept it; see {@link
 *     MadeAt}
 */
public record ActHeaders(
    @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
    @HeaderParam("Idempotency-Key") @Nullable String key,
    @HeaderParam(MadeAt.HEADER) @Nullable String madeAt) {}
