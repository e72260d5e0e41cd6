package io.guapai.inspection.rating;

import io.guapai.runtime.act.DocketAt;
import io.guapai.runtime.dossier.FiledDocket;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.time.PlatformClock;
import jakarta.inject.Singleton;

/** The ratings as acts need them: for the enterprise that gave them. */
@Singleton
@DocketAt(
    path = RatingDocket.PATH,
    kind = "rating",
    tag = "ratings",
    view = RatingView.class,
    readers = {Role.ENTERPRISE})
record RatingDocket(Filing filing, PlatformClock clock) implements FiledDocket<Rating> {

  static final String PATH = "/inspection/v1/ratings";

  @Override
  public Class<Rating> type() {
    return Rating.class;
  }

  @Override
  public RatingView view(Rating rating) {
    return rating.view(clock.getZone());
  }
}
