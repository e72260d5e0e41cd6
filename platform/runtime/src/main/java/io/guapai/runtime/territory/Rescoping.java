package io.guapai.runtime.territory;

import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;

/** What histories say of a dossier that is another territory's from then on. */
@ApplicationScoped
public class Rescoping {

  /** What histories call it. */
  public static final String ACT = "RESCOPE";

  private final RegionTree regions;
  private final PlatformClock clock;

  Rescoping(RegionTree regions, PlatformClock clock) {
    this.regions = regions;
    this.clock = clock;
  }

  /**
   * Why, in both languages: the territory was redrawn, or what the dossier is about moved.
   *
   * @param unit whether that is a unit, or else an enterprise itself
   */
  public String reason(String from, String to, boolean unit) {
    boolean redrawn =
        regions
            .find(RegionCode.parse(from))
            .map(region -> !region.validOn(clock.today()))
            .orElse(false);
    if (redrawn) {
      return "区划调整：%s并入%s / territory redrawn: %s became %s".formatted(from, to, from, to);
    }
    return unit
        ? "设备迁移：%s至%s / the unit moved from %s to %s".formatted(from, to, from, to)
        : "使用单位迁址：%s至%s / the enterprise moved from %s to %s".formatted(from, to, from, to);
  }

  /**
   * The authority that takes over from another: an authority is a prefix of its territory, as long
   * as its level's codes are. One that is not of the territory left stays.
   */
  public static RegionCode heir(RegionCode authority, RegionCode from, RegionCode to) {
    return authority.contains(from)
        ? RegionCode.parse(
            to.value().substring(0, Math.min(to.value().length(), authority.value().length())))
        : authority;
  }
}
