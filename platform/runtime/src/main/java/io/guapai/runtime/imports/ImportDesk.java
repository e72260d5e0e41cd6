package io.guapai.runtime.imports;

import io.guapai.runtime.idempotency.Idempotency;
import io.guapai.runtime.profile.ProfileReader;
import jakarta.inject.Singleton;
import java.time.Clock;

/** What the doors to the imports of a service work with. */
@Singleton
public record ImportDesk(
    AcceptingImports accepting,
    ImportJobs jobs,
    Previewing previewing,
    Rejections rejections,
    RejectionTexts texts,
    RejectionsCsv mended,
    ProfileReader profiles,
    ImportConfig config,
    Idempotency idempotency,
    Clock clock) {}
