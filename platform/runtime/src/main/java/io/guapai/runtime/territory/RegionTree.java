package io.guapai.runtime.territory;

import io.guapai.contracts.Level;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The regions of the country down to the township, and of an extra territory if one is given.
 * Immutable.
 *
 * <p>Source: GB/T 2260 and statistical codes as of 2023-06-30, with the county codes abolished
 * since 2000 and their successors (see {@code territory/SOURCES.md}; some are assumed).
 */
public final class RegionTree {
  /**
   * Statistical fillers between a region and the one that governs it directly: nobody says them,
   * and no government is there (GB/T 2260).
   */
  private static final Set<String> FILLERS = Set.of("市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划");

  private final RegionTable valid;
  private final Map<RegionCode, Region> abolished;

  private RegionTree(RegionTable valid, Map<RegionCode, Region> abolished) {
    this.valid = valid;
    this.abolished = Map.copyOf(abolished);
  }

  /**
   * Loads the Chinese territory.
   *
   * @return the tree
   */
  public static RegionTree load() {
    return read(null);
  }

  /**
   * Loads the Chinese territory and another one beside it.
   *
   * @param extra UTF-8 CSV with the header {@code code,name,level,parent}; level is a name of
   *     {@link io.guapai.contracts.Level}, parent is empty for a province
   * @return the tree of both
   * @throws InvalidTerritoryFile if the file is unreadable, malformed, gives a known code another
   *     name, or has a region whose parent is unknown
   */
  public static RegionTree load(Path extra) {
    return read(extra);
  }

  private static RegionTree read(@Nullable Path extra) {
    RegionTable.Builder table = new RegionTable.Builder();
    RegionFiles.readChina(table);
    if (extra != null) {
      RegionFiles.readExtra(extra, table);
    }
    String source = extra == null ? "territory data" : extra.toString();
    return new RegionTree(table.build(source), RegionFiles.readChanges());
  }

  /**
   * Number of valid regions.
   *
   * @return the number, abolished ones left out
   */
  public int size() {
    return valid.size();
  }

  /**
   * Looks a region up, valid or abolished.
   *
   * @param code its code
   * @return the region, or empty if the code was never known
   */
  public Optional<Region> find(RegionCode code) {
    return valid.find(code).or(() -> Optional.ofNullable(abolished.get(code)));
  }

  /**
   * Looks a region up that must exist, valid or abolished.
   *
   * @param code its code
   * @return the region
   * @throws UnknownRegion if the code was never known
   */
  public Region require(RegionCode code) {
    return find(code).orElseThrow(() -> new UnknownRegion(code));
  }

  /**
   * The region that answers for a code today: the region itself, or the successor of an abolished
   * one.
   *
   * @param code a valid or abolished code
   * @return the region in force; an abolished region without successor stands for itself
   * @throws UnknownRegion if the code was never known
   */
  public Region inForce(RegionCode code) {
    Region region = require(code);
    while (region.successor() != null) {
      region = require(region.successor());
    }
    return region;
  }

  /**
   * The government of a level at a place. A district of Beijing has none of a city, nor has a
   * county that its province governs directly: what the code has there is a filler.
   *
   * @param place a code, known or not
   * @param level the level asked for
   * @return the government, or empty if there is none of that level
   */
  public Optional<RegionCode> authorityAt(RegionCode place, Level level) {
    return place
        .ancestorAt(level)
        .filter(code -> find(code).map(Region::name).filter(FILLERS::contains).isEmpty());
  }

  /**
   * The government next above a level at a place, to which goes what that level leaves undone: a
   * Beijing district's goes to the municipality.
   *
   * @param place a code, known or not
   * @param level the level that left it undone
   * @return the government, or empty above the province
   */
  public Optional<RegionCode> authorityAbove(RegionCode place, Level level) {
    Optional<Level> above = level.above();
    while (above.isPresent()) {
      Optional<RegionCode> authority = authorityAt(place, above.get());
      if (authority.isPresent()) {
        return authority;
      }
      above = above.get().above();
    }
    return Optional.empty();
  }

  /** The government next above another one. */
  public Optional<RegionCode> authorityAbove(RegionCode authority) {
    return authorityAbove(authority, authority.level());
  }

  /**
   * The provinces.
   *
   * @return in the order of their codes
   */
  public List<Region> provinces() {
    return valid.provinces();
  }

  /**
   * The valid regions directly below one: for a city without counties its townships.
   *
   * @param parent a valid or abolished code
   * @return in the order of their codes; empty for a township
   * @throws UnknownRegion if the code was never known
   */
  public List<Region> children(RegionCode parent) {
    require(parent);
    return valid.children(parent);
  }

  /**
   * Looks a region up by its name among those directly below another, abolished ones included.
   *
   * @param parent where it lies, null for a province
   * @param name its own name, exactly as published
   * @return the region, or empty if none there has this name
   * @throws UnknownRegion if the parent was never known
   */
  public Optional<Region> byName(@Nullable RegionCode parent, String name) {
    List<Region> siblings = parent == null ? provinces() : children(parent);
    return siblings.stream()
        .filter(region -> region.name().equals(name))
        .findFirst()
        .or(
            () ->
                abolished.values().stream()
                    .filter(region -> region.name().equals(name))
                    .filter(region -> region.code().parent().equals(Optional.ofNullable(parent)))
                    .findFirst());
  }

  /**
   * Looks a region up by its full name as on a letter, 江苏省徐州市铜山区, or by as much of it as tells
   * where it lies. Blanks, dashes and slashes may part the names.
   *
   * @param parent where it lies, null for anywhere
   * @param name names from one of those above the region down to its own
   * @return the region, or empty if none there has this name, or more than one
   * @throws UnknownRegion if the parent was never known
   */
  public Optional<Region> byFullName(@Nullable RegionCode parent, String name) {
    List<String> above = new ArrayList<>();
    for (Optional<RegionCode> code = Optional.ofNullable(parent);
        code.isPresent();
        code = code.get().parent()) {
      find(code.get())
          .map(Region::name)
          .filter(each -> !FILLERS.contains(each))
          .ifPresent(each -> above.add(0, each));
    }
    return new FullNames(this::inside, FILLERS::contains)
        .find(above, parent, name)
        .or(() -> new FullNames(this::everInside, FILLERS::contains).find(above, parent, name));
  }

  private List<Region> inside(@Nullable RegionCode parent) {
    return parent == null ? provinces() : children(parent);
  }

  /** The regions directly below one, and those that were there once. */
  private List<Region> everInside(@Nullable RegionCode parent) {
    List<Region> inside = new ArrayList<>(inside(parent));
    Optional<RegionCode> above = Optional.ofNullable(parent);
    abolished.values().stream()
        .filter(region -> region.code().parent().equals(above))
        .forEach(inside::add);
    return inside;
  }

  /**
   * The name with those above it, as on a letter: 江苏省常州市武进区. Statistical fillers such as 市辖区 are
   * left out, and so is a prefecture that is no more; names in Latin letters are set apart by
   * {@code " / "}.
   *
   * @param code a valid or abolished code
   * @return the full name
   * @throws UnknownRegion if the code was never known
   */
  public String fullName(RegionCode code) {
    Deque<String> names = new ArrayDeque<>();
    names.addFirst(require(code).name());
    for (Optional<RegionCode> above = code.parent();
        above.isPresent();
        above = above.get().parent()) {
      find(above.get())
          .map(Region::name)
          .filter(name -> !FILLERS.contains(name))
          .ifPresent(names::addFirst);
    }
    boolean chinese = names.stream().allMatch(name -> Character.isIdeographic(name.codePointAt(0)));
    return String.join(chinese ? "" : " / ", names);
  }
}
