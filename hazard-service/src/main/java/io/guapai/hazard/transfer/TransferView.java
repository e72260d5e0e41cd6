package io.guapai.hazard.transfer;

import java.time.OffsetDateTime;

/** A transfer as it is shown. */
public record TransferView(
    String hazardId,
    String receiver,
    String documentNo,
    String reason,
    String transferredBy,
    OffsetDateTime transferredAt) {}
