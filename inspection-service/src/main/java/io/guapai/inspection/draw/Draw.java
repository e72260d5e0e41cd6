package io.guapai.inspection.draw;

import io.guapai.contracts.CheckKind;
import io.guapai.inspection.draw.lot.Pool;
import io.guapai.inspection.draw.lot.PoolFile;
import io.guapai.runtime.act.By;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.dossier.FiledDossier;
import io.guapai.runtime.http.ProblemException;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draw of subjects and inspectors. Its pool is sealed first, and the digest of it kept in the
 * history; the seed comes afterwards, from the platform. So nobody who knows the seed chooses the
 * pool, nobody chooses the seed, and what is drawn follows from both.
 */
@Entity
public class Draw extends FiledDossier {

  static final Deed SEAL = Deed.named("SEAL", "封存名录");
  static final Deed DRAW = Deed.named("DRAW", "抽取");
  static final Deed ANNOUNCE = Deed.named("ANNOUNCE", "公布抽取结果");
  static final Deed REDRAW = Deed.named("REDRAW", "责令重新抽取");

  @Enumerated(EnumType.STRING)
  private CheckKind kind;

  private String title;
  private @Nullable UUID planId;
  private @Nullable UUID campaignId;
  private int round;
  private int toDraw;
  private int inspectorsEach;

  @Enumerated(EnumType.STRING)
  private DrawState state;

  private String algorithm;
  private String poolSha256;
  private int poolSubjects;
  private int poolInspectors;
  private Instant sealedAt;
  private @Nullable String seed;
  private @Nullable Instant drawnAt;
  private @Nullable LocalDate announcedOn;
  private @Nullable UUID supersedes;
  private @Nullable UUID supersededBy;
  private @Nullable String redrawReason;

  protected Draw() {}

  /**
   * One whose pool is sealed now.
   *
   * @param supersedes the draw that it is done in place of; null for a first one
   */
  Draw(
      Purpose purpose,
      String region,
      int round,
      Pool pool,
      byte[] file,
      @Nullable UUID supersedes,
      By by) {
    super(region);
    kind = purpose.kind();
    title = purpose.title();
    planId = purpose.planId();
    campaignId = purpose.campaignId();
    this.round = round;
    toDraw = pool.toDraw();
    inspectorsEach = pool.inspectorsEach();
    algorithm = PoolFile.ALGORITHM;
    poolSha256 = PoolFile.digest(file);
    poolSubjects = pool.candidates().size();
    poolInspectors = pool.inspectors().size();
    sealedAt = by.at();
    this.supersedes = supersedes;
    state = DrawState.SEALED;
    done(
        SEAL,
        by,
        "%s sha256 %s: %d + %d".formatted(algorithm, poolSha256, poolSubjects, poolInspectors));
  }

  /** The seed that was drawn with. */
  void drawnWith(String drawn, By by) {
    done(DRAW, by, "seed " + drawn);
    seed = drawn;
    drawnAt = by.at();
    state = DrawState.DRAWN;
  }

  void announce(By by, LocalDate today) {
    done(ANNOUNCE, by, null);
    announcedOn = today;
    state = DrawState.ANNOUNCED;
  }

  /** It holds no more: who was drawn by it may be drawn by the one that is done in its place. */
  void supersede(String reason, By by) {
    done(REDRAW, by, reason);
    redrawReason = reason;
    state = DrawState.SUPERSEDED;
  }

  /** The one that is done in its place. */
  void giveWay(UUID to) {
    supersededBy = to;
  }

  @Override
  protected @Nullable ProblemException against(Deed deed) {
    boolean legal =
        deed == SEAL
            || deed == DRAW && state == DrawState.SEALED
            || deed == ANNOUNCE && state == DrawState.DRAWN
            || deed == REDRAW && state != DrawState.SUPERSEDED;
    return legal ? null : new ProblemException(DrawProblem.DRAW_STATE, null, deed.name(), state);
  }

  String poolSha256() {
    return poolSha256;
  }

  @Nullable UUID planId() {
    return planId;
  }

  @Nullable UUID campaignId() {
    return campaignId;
  }

  int round() {
    return round;
  }

  int toDraw() {
    return toDraw;
  }

  int inspectorsEach() {
    return inspectorsEach;
  }

  DrawView view(ZoneId zone) {
    Instant drawn = drawnAt;
    return new DrawView(
        id(),
        regionCode(),
        kind,
        title,
        planId,
        campaignId,
        round,
        toDraw,
        inspectorsEach,
        state,
        algorithm,
        poolSha256,
        poolSubjects,
        poolInspectors,
        sealedAt.atZone(zone).toOffsetDateTime(),
        seed,
        drawn == null ? null : drawn.atZone(zone).toOffsetDateTime(),
        announcedOn,
        supersedes,
        supersededBy,
        redrawReason,
        version());
  }
}
