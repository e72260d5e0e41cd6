package io.guapai.equipment.imports;

import io.guapai.runtime.profile.CsvLine;
import io.guapai.runtime.profile.CsvLines;
import io.guapai.runtime.profile.Header;
import io.guapai.runtime.profile.Parsed;
import io.guapai.runtime.profile.Profile;
import io.guapai.runtime.profile.ProfileRegions;
import io.guapai.runtime.profile.RowReader;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads the rows of a file by a profile, on a day of its own. */
final class Rows {

  static final LocalDate TODAY = LocalDate.parse("2026-11-28");

  private Rows() {}

  static List<Parsed> read(String profile, String csv, String scope) throws Exception {
    return read(Profiles.REGIONS, profile, csv, scope);
  }

  static List<Parsed> read(RegionTree regions, String text, String csv, String scope)
      throws Exception {
    Profile profile = Profiles.reader(regions).read(text);
    ProfileRegions places = new ProfileRegions(regions);
    try (CsvLines lines = CsvLines.open(new StringReader(csv), profile.delimiter())) {
      RowReader reader =
          new RowReader(
              profile,
              Header.of(Header.find(lines, profile).fields(), profile),
              place -> places.find(profile.regions(), place),
              RegionCode.parse(scope),
              TODAY);
      List<Parsed> rows = new ArrayList<>();
      for (List<CsvLine> more = lines.next(100); !more.isEmpty(); more = lines.next(100)) {
        more.stream().map(reader::read).forEach(rows::add);
      }
      return rows;
    }
  }
}
