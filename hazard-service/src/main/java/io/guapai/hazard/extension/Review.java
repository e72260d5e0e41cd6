package io.guapai.hazard.extension;

import java.time.Instant;

/** The supervising department's review of an application, as it is on file. */
record Review(
    boolean recommended, String opinion, String signer, String reviewedBy, Instant reviewedAt) {}
