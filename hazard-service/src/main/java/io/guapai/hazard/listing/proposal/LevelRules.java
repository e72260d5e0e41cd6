package io.guapai.hazard.listing.proposal;

import io.guapai.contracts.Level;
import io.guapai.hazard.listing.proposal.Suggestion.Reason;
import io.guapai.runtime.rule.Edition;
import io.guapai.runtime.rule.RuleKind;
import io.guapai.runtime.rule.Shelf;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotNull;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules that say which level of government lists what (由谁挂牌). */
@ApplicationScoped
class LevelRules {

  private static final RuleKind<Body> RULES =
      RuleKind.ending("LISTING_LEVEL", Body.class).inTerritories();

  private final Shelf shelf;
  private final PlatformClock clock;

  LevelRules(Shelf shelf, PlatformClock clock) {
    this.shelf = shelf;
    this.clock = clock;
  }

  /**
   * What the shelf says of it.
   *
   * @param listedAt it holds when the hazard is listed at this level; null: whether listed or not
   */
  record Body(@NotNull Ground ground, @Nullable Level listedAt, @NotNull Level level) {

    boolean appliesTo(Collection<Ground> grounds, @Nullable Level listed) {
      return grounds.contains(ground) && (listedAt == null || listedAt == listed);
    }
  }

  @Produces
  @Singleton
  static RuleKind<Body> kind() {
    return RULES;
  }

  /**
   * The rules in force today that apply; of two for the same ground that of the narrower territory,
   * then the later one.
   *
   * @param region place of the hazard
   * @param listedAt level that lists it now
   */
  List<Reason> applying(Collection<Ground> grounds, String region, @Nullable Level listedAt) {
    Map<Ground, Edition<Body>> ofGround = new EnumMap<>(Ground.class);
    shelf.rules(RULES).all(clock.today(), RegionCode.parse(region)).stream()
        .filter(edition -> edition.says().appliesTo(grounds, listedAt))
        .sorted(Edition.PRECEDENCE)
        .forEach(edition -> ofGround.put(edition.says().ground(), edition));
    return ofGround.values().stream().map(LevelRules::reason).toList();
  }

  private static Reason reason(Edition<Body> edition) {
    Ground ground = edition.says().ground();
    return new Reason(
        ground,
        ground.zh(),
        edition.says().level(),
        edition.id(),
        edition.edition(),
        edition.source(),
        edition.mark());
  }
}
