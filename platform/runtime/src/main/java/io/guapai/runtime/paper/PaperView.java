package io.guapai.runtime.paper;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A paper as it goes out.
 *
 * @param sequence the version of the dossier after the first deed of the act
 * @param act last part of the act's address
 * @param signedAt when it arrived
 * @param madeAt when it was made, where it was kept on a device until the network was back; else
 *     null
 * @param says what the act said, as the operation takes it
 * @param digest SHA-256 of the signed document in hexadecimal, which the history binds
 * @param part what in the dossier it is about, such as an order; null when it is about the whole
 */
public record PaperView(
    long sequence,
    String act,
    String signedBy,
    OffsetDateTime signedAt,
    @Nullable OffsetDateTime madeAt,
    @Schema(implementation = Object.class) JsonNode says,
    String digest,
    @Nullable UUID part) {}
