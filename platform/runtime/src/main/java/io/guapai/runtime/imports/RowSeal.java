package io.guapai.runtime.imports;

import io.guapai.runtime.seal.Seal;
import io.guapai.runtime.seal.Seal.Sealed;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps rows with numbers of people so that the database alone does not tell them.
 *
 * @param seals the seal of the service; only one whose subjects have such rows needs it
 */
@Singleton
record RowSeal(Instance<Seal> seals) {

  /**
   * Rows as they are kept.
   *
   * @param keyId key under which they are sealed; null when they are not
   */
  record Kept(@Nullable String keyId, byte[] bytes) {}

  /** What is kept of some rows of a job. */
  Kept keep(UUID job, boolean sealed, byte[] plain) {
    if (!sealed) {
      return new Kept(null, plain);
    }
    Sealed kept = seals.get().seal(job, plain);
    return new Kept(kept.keyId(), kept.bytes());
  }

  /** The rows again. */
  byte[] open(UUID job, @Nullable String keyId, byte[] kept) {
    return keyId == null ? kept : seals.get().open(job, new Sealed(keyId, kept));
  }

  /** A row as a text. */
  String text(UUID job, @Nullable String keyId, String kept) {
    return keyId == null
        ? kept
        : new String(open(job, keyId, Base64.getDecoder().decode(kept)), StandardCharsets.UTF_8);
  }

  /** What is kept of a row as a text. */
  String kept(Kept row) {
    return row.keyId() == null
        ? new String(row.bytes(), StandardCharsets.UTF_8)
        : Base64.getEncoder().encodeToString(row.bytes());
  }
}
