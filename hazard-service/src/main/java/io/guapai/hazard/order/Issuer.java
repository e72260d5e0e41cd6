package io.guapai.hazard.order;

import io.guapai.contracts.Level;
import io.guapai.hazard.HazardProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;

/** The authorities that issue orders, and what they are called. */
@ApplicationScoped
class Issuer {

  private static final List<String> DIVISIONS = List.of("市", "区", "县");
  private static final List<String> WHOLE = List.of("新区", "自治县", "自治区", "自治州");

  private final RegionTree regions;

  /** What stands at the head of an order: its number in full, and who issues it. */
  record Heading(RegionCode authority, int year, int number, String orderNo, String issuer) {}

  Issuer(RegionTree regions) {
    this.regions = regions;
  }

  /**
   * The authority that an officer issues orders for: that of a county or city.
   *
   * @throws ProblemException when the officer is of another level
   */
  static RegionCode authorityOf(Caller officer) {
    RegionCode own = officer.region();
    Level level = own == null ? Level.TOWNSHIP : own.level();
    if (own == null
        || level != Level.COUNTY && level != Level.CITY
        || !officer.has(level.name().toLowerCase(Locale.ROOT))) {
      throw new ProblemException(
          HazardProblem.NOT_YOUR_LEVEL, null, Level.COUNTY, own == null ? "" : own.value());
    }
    return own;
  }

  /** The authority as the head of a paper names it: 常州市武进区市场监督管理局. */
  String name(RegionCode authority) {
    String place = within(authority, false);
    return isChinese(place) ? place + "市场监督管理局" : place + " Market Regulation Bureau";
  }

  /** The head of an order, by its number among those of the authority in a year. */
  Heading heading(RegionCode authority, int year, int number) {
    return new Heading(authority, year, number, number(authority, year, number), name(authority));
  }

  /** Number of an order in the form that is usual: （常州武进）市监特令〔2026〕第12号. */
  String number(RegionCode authority, int year, int number) {
    return "（%s）市监特令〔%d〕第%d号".formatted(within(authority, true), year, number);
  }

  private String within(RegionCode authority, boolean shortened) {
    String own = name(authority, shortened);
    return authority.level() == Level.COUNTY
        ? regions
            .authorityAbove(authority)
            .map(above -> name(above, shortened))
            .filter(Issuer::isChinese)
            .map(above -> above + own)
            .orElse(own)
        : own;
  }

  private String name(RegionCode region, boolean shortened) {
    String name = regions.find(region).map(known -> known.name()).orElse(region.value());
    boolean cut =
        shortened
            && name.length() > 2
            && DIVISIONS.stream().anyMatch(name::endsWith)
            && WHOLE.stream().noneMatch(name::endsWith);
    return cut ? name.substring(0, name.length() - 1) : name;
  }

  private static boolean isChinese(String name) {
    return Character.isIdeographic(name.codePointAt(0));
  }
}
