package io.guapai.inspection.draw;

import io.guapai.contracts.CheckKind;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A draw as everybody sees it once it is announced, with all that is needed to repeat it.
 *
 * @param algorithm how it is reckoned, as the documentation says
 * @param poolSha256 digest of the file of the pool, in the history since {@code sealedAt}
 * @param poolFile address of the file
 * @param seed the platform's, made at {@code drawnAt}
 * @param supersededBy the draw that was done in its place
 * @param redrawReason why
 * @param results in the order of the draw
 */
@Schema
public record PublicDraw(
    UUID id,
    String regionCode,
    CheckKind kind,
    String title,
    int round,
    DrawState state,
    String algorithm,
    String poolSha256,
    String poolFile,
    int poolSubjects,
    int poolInspectors,
    OffsetDateTime sealedAt,
    String seed,
    OffsetDateTime drawnAt,
    LocalDate announcedOn,
    @Nullable UUID supersedes,
    @Nullable UUID supersededBy,
    @Nullable String redrawReason,
    List<Result> results) {

  /**
   * An enterprise that was drawn.
   *
   * @param certificates of the inspectors who were drawn to check it
   * @param inspectors their names, all but the first character left out
   * @param checkedOn day of the check, once its result is published
   * @param problems how many problems it found, once its result is published
   */
  @Schema(name = "PublicDrawResult")
  public record Result(
      int rank,
      String enterpriseId,
      String enterpriseName,
      List<String> certificates,
      List<String> inspectors,
      @Nullable LocalDate checkedOn,
      @Nullable Integer problems) {}
}
