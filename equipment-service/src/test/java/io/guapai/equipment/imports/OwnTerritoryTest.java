package io.guapai.equipment.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.guapai.runtime.profile.Parsed;
import io.guapai.runtime.profile.Reason;
import io.guapai.runtime.profile.RejectionReason;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Registers of territories that are not the Chinese one. */
class OwnTerritoryTest {

  private static final int PLACES = 555;
  private static final Path DATA = Path.of(System.getProperty("guapai.data", ""));
  private static final Path PROFILES = Path.of("../deploy/system-test/profiles");

  private static final String PROFILE =
      """
      name: own territory
      sourceSystem: OWN
      columns: { recordNo: no, enterpriseName: owner, region: place }
      constants: { variety: "3110", useState: IN_USE, regState: REGISTERED }
      regions: { parent: "%s", match: NAME }
      """;

  @TempDir Path directory;

  /** Towns directly below one city, and below one county: numbers of three digits. */
  @ParameterizedTest
  @ValueSource(strings = {"9201", "920101"})
  void manyPlacesLieUnderOneParent(String parent) throws Exception {
    RegionTree tree = tree(parent);
    assertEquals(PLACES, tree.children(RegionCode.parse(parent)).size());
    String rows =
        IntStream.rangeClosed(1, PLACES)
            .mapToObj("%1$d,Owner,Town %1$d"::formatted)
            .collect(Collectors.joining("\n", "no,owner,place\n", "\n"));
    List<Parsed> read = Rows.read(tree, PROFILE.formatted(parent), rows, "92");
    for (int i = 1; i <= PLACES; i++) {
      UnitRow row = assertInstanceOf(UnitRow.class, read.get(i - 1));
      assertEquals(code(parent, i), row.region().value());
    }
  }

  @Test
  void theNumbersThatTheGuideCallsFreeAreFree() {
    List<String> taken =
        Profiles.REGIONS.provinces().stream().map(region -> region.code().value()).toList();
    for (int free : List.of(24, 29, 38, 39, 47, 49, 55, 60, 66, 69, 72, 80, 84, 90, 92, 99)) {
      assertTrue(!taken.contains(String.valueOf(free)), free + " is taken");
    }
  }

  /** The register of Maryland: its profile, and one that says more of its columns. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void aRealRegisterIsReadByItsProfile(boolean more) throws Exception {
    Path register = DATA.resolve("maryland-elevators-2022.csv");
    assumeTrue(Files.exists(register), "the register is not here");
    RegionTree tree = RegionTree.load(DATA.resolve("maryland-regions.csv"));
    String profile = Files.readString(PROFILES.resolve("maryland-elevators-2022.yaml"));
    if (more) {
      profile =
          profile.replaceAll("details:\\n(  - .*\\n)+", MORE).replace("encoding: UTF-8\n", "");
    }
    List<Parsed> rows = Rows.read(tree, profile, Files.readString(register), "24");
    Map<Reason, Long> rejected =
        rows.stream()
            .filter(Parsed.Rejection.class::isInstance)
            .map(row -> ((Parsed.Rejection) row).reason())
            .collect(Collectors.groupingBy(reason -> reason, Collectors.counting()));
    assertEquals(25_204, rows.size());
    assertEquals(Set.of(RejectionReason.UNKNOWN_REGION), rejected.keySet());
    List<Parsed.Warning> warnings =
        rows.stream()
            .filter(UnitRow.class::isInstance)
            .flatMap(row -> ((UnitRow) row).warnings().stream())
            .toList();
    assertEquals(more, !warnings.isEmpty());
    assertTrue(
        warnings.stream().allMatch(each -> each.reason() == RejectionReason.BAD_NUMBER),
        () -> warnings.get(0).toString());
    assertTrue(warnings.size() < 1_000, () -> warnings.size() + " warnings");
  }

  private static final String MORE =
      """
      empty: [N/A, "0"]
      skip: { location_name: [test, "*do not use*"] }
      details:
        place: { columns: [location_type, location_address], with: ", " }
        capacity: { column: equipment_capacity, type: number, unit: lbs }
        speed: { column: equipment_speed, type: number, unit: fpm }
        inspected: { column: last_inspection_date, type: date }
      """;

  private RegionTree tree(String parent) throws IOException {
    String above =
        parent.length() == 4
            ? "9201,City,CITY,92\n"
            : "9201,City,CITY,92\n920101,County,COUNTY,9201\n";
    String towns =
        IntStream.rangeClosed(1, PLACES)
            .mapToObj(i -> "%s,Town %d,TOWNSHIP,%s\n".formatted(code(parent, i), i, parent))
            .collect(Collectors.joining());
    Path file = directory.resolve("regions.csv");
    Files.writeString(file, "code,name,level,parent\n92,State,PROVINCE,\n" + above + towns);
    return RegionTree.load(file);
  }

  private static String code(String parent, int number) {
    return "%s%03d".formatted((parent + "00").substring(0, 6), number);
  }
}
