package io.guapai.runtime.profile;

import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.territory.InvalidRegionCode;
import io.guapai.runtime.territory.Region;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import io.guapai.runtime.text.Typed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads how a profile finds places, and finds them. */
@ApplicationScoped
public class ProfileRegions {

  private final RegionTree tree;

  public ProfileRegions(RegionTree tree) {
    this.tree = tree;
  }

  /**
   * Reads the part {@code regions}; without it places are codes.
   *
   * @throws ProblemException with the path of what is wrong (422)
   */
  Profile.Regions read(ProfileNode root) {
    ProfileNode node = root.child("regions");
    if (node == null) {
      return new Profile.Regions(null, Profile.Match.CODE, Map.of());
    }
    node.allowOnly(Set.of("parent", "match", "map"));
    Profile.Match match = match(node);
    RegionCode parent = parent(node, match);
    Map<String, RegionCode> known = new HashMap<>();
    ProfileNode map = node.child("map");
    if (map != null) {
      map.entries()
          .forEach(
              (spelling, target) ->
                  known.put(
                      Typed.number(spelling),
                      byCode(target.text())
                          .or(() -> byName(parent, target.text()))
                          .filter(RegionCode::isFine)
                          .filter(code -> inside(parent, code))
                          .orElseThrow(() -> target.invalid("GB/T 2260"))));
    }
    return new Profile.Regions(parent, match, known);
  }

  /** The place that a row means; empty when there is none of that name or code in the parent. */
  public Optional<RegionCode> find(Profile.Regions regions, String spelling) {
    RegionCode known = regions.known().get(spelling);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<RegionCode> found =
        switch (regions.match()) {
          case NAME -> byName(regions.parent(), spelling);
          case CODE -> byCode(spelling);
          case ANY -> byCode(spelling).or(() -> byName(regions.parent(), spelling));
        };
    return found.filter(RegionCode::isFine).filter(code -> inside(regions.parent(), code));
  }

  private static Profile.Match match(ProfileNode node) {
    return switch (node.text("match")) {
      case "NAME" -> Profile.Match.NAME;
      case "CODE" -> Profile.Match.CODE;
      case "ANY" -> Profile.Match.ANY;
      default -> throw node.invalid("match", "NAME, CODE, ANY");
    };
  }

  private @Nullable RegionCode parent(ProfileNode node, Profile.Match match) {
    if (match != Profile.Match.NAME && node.child("parent") == null) {
      return null;
    }
    return byCode(node.text("parent")).orElseThrow(() -> node.invalid("parent", "GB/T 2260"));
  }

  private Optional<RegionCode> byCode(String text) {
    try {
      RegionCode code = RegionCode.parse(text);
      return tree.find(code).map(region -> tree.inForce(code).code());
    } catch (InvalidRegionCode notOne) {
      return Optional.empty();
    }
  }

  private Optional<RegionCode> byName(@Nullable RegionCode parent, String name) {
    return tree.byName(parent, name)
        .or(() -> tree.byFullName(parent, name))
        .map(Region::code)
        .map(code -> tree.inForce(code).code());
  }

  private static boolean inside(@Nullable RegionCode parent, RegionCode code) {
    return parent == null || parent.contains(code);
  }
}
