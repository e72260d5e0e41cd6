package io.guapai.inspection.rating;

import io.guapai.runtime.act.By;
import io.guapai.runtime.act.Deed;
import io.guapai.runtime.dossier.FiledDossier;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an enterprise says of a check (执法纪律反馈书): said once. Nobody is told of it but in sums, for
 * whoever was rated would know who it was.
 */
@Entity
public class Rating extends FiledDossier {

  private static final Deed RATE = Deed.named("RATE", "评价");

  private String enterpriseId;
  private UUID checkId;

  @Enumerated(EnumType.STRING)
  private RatedKind kind;

  private int conduct;
  private int lawfulness;
  private int help;
  private @Nullable String remark;
  private String ratedBy;
  private Instant ratedAt;

  protected Rating() {}

  Rating(String enterpriseId, String regionCode, RatedKind kind, NewRating said, By by) {
    super(regionCode);
    this.enterpriseId = enterpriseId;
    this.kind = kind;
    checkId = said.checkId();
    conduct = said.conduct();
    lawfulness = said.lawfulness();
    help = said.help();
    remark = said.remark();
    ratedBy = by.actor();
    ratedAt = by.at();
    done(RATE, by, null);
  }

  @Override
  public String enterpriseId() {
    return enterpriseId;
  }

  RatingView view(ZoneId zone) {
    return new RatingView(
        id(),
        checkId,
        kind,
        conduct,
        lawfulness,
        help,
        remark,
        ratedBy,
        ratedAt.atZone(zone).toOffsetDateTime(),
        version());
  }
}
