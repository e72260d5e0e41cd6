package io.guapai.runtime.territory;

import io.guapai.contracts.Level;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds regions by the names that lead to them, as on a letter. Fillers are passed by, and below a
 * province the city may be left out: 江苏省邳州市.
 */
final class FullNames {

  private static final String SEPARATORS = " \u3000/-—–·・,，、>\\";

  private final Function<@Nullable RegionCode, List<Region>> children;
  private final Predicate<String> filler;

  /**
   * @param children of a region, or of the country
   * @param filler whether a name is that of no government
   */
  FullNames(Function<@Nullable RegionCode, List<Region>> children, Predicate<String> filler) {
    this.children = children;
    this.filler = filler;
  }

  /**
   * The region that a name leads to.
   *
   * @param above names of the regions down to the one that it lies in, none for the country
   * @param parent the region that it lies in, null for the country
   * @return empty when there is none, or more than one
   */
  Optional<Region> find(List<String> above, @Nullable RegionCode parent, String name) {
    List<Region> roots = new ArrayList<>(inside(parent));
    if (parent == null) {
      List.copyOf(roots).forEach(province -> roots.addAll(children.apply(province.code())));
      roots.removeIf(region -> filler.test(region.name()));
    }
    Set<Region> found = new LinkedHashSet<>();
    descend(roots, name, found);
    for (int from = 0; from < above.size(); from++) {
      String rest = name;
      for (String each : above.subList(from, above.size())) {
        rest = rest.startsWith(each) ? behind(rest, each) : "";
      }
      descend(roots, rest, found);
    }
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  private void descend(List<Region> candidates, String name, Set<Region> found) {
    for (Region region : candidates) {
      if (!name.isEmpty() && name.startsWith(region.name())) {
        String rest = behind(name, region.name());
        if (rest.isEmpty()) {
          found.add(region);
        } else {
          descend(inside(region.code()), rest, found);
        }
      }
    }
  }

  private static String behind(String name, String first) {
    int from = first.length();
    while (from < name.length() && SEPARATORS.indexOf(name.charAt(from)) >= 0) {
      from++;
    }
    return name.substring(from);
  }

  private List<Region> inside(@Nullable RegionCode parent) {
    boolean province = parent != null && parent.level() == Level.PROVINCE;
    List<Region> inside = new ArrayList<>();
    for (Region region : children.apply(parent)) {
      if (!filler.test(region.name())) {
        inside.add(region);
      }
      if (province || filler.test(region.name())) {
        inside.addAll(children.apply(region.code()));
      }
    }
    return inside;
  }
}
