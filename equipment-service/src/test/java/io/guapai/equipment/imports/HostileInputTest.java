package io.guapai.equipment.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.imports.RejectionTexts;
import io.guapai.runtime.profile.CsvLine;
import io.guapai.runtime.profile.CsvLines;
import io.guapai.runtime.profile.Dialect;
import io.guapai.runtime.profile.Encodings;
import io.guapai.runtime.profile.Header;
import io.guapai.runtime.profile.Parsed;
import io.guapai.runtime.profile.Profile;
import io.guapai.runtime.profile.ProfileProblem;
import io.guapai.runtime.profile.ProfileReader;
import io.guapai.runtime.profile.ProfileRegions;
import io.guapai.runtime.profile.RowReader;
import io.guapai.runtime.territory.RegionCode;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever stands in a file or a profile, it is read or refused with a reason: nothing else comes
 * out of it. The seeds are fixed, so that what was found is found again.
 */
class HostileInputTest {

  private static final int FILES = 1_500;

  private static final String PROFILE =
      """
      name: hostile
      sourceSystem: H
      empty: [无, /, "********"]
      dates: { formats: [yyyy-MM-dd, yyyy/M/d, yyyy年M月, yy.MM.dd], century: 1950 }
      fields:
        recordNo: { columns: [区县, 编号], with: "-" }
        enterpriseName: { columns: [单位, 备注], with: "" }
        creditCode: 信用代码
        equipmentCode: 代码
        region: 区县
        variety: { by: 备注, cases: { 电梯: { constant: "3110" }, "*": { column: 品种, values: { "*": "*" } } } }
        useState: { column: 状态, values: { 在用: IN_USE, "*": STOPPED } }
        regState: { constant: REGISTERED }
        firstUseDate: 投用
        nextInspectionDate: { column: 上次, cycle: { "31": 12, "*": 36 } }
      regions: { match: ANY, parent: "3203" }
      details: { 载重: { type: number, unit: kg }, 制造: { type: date }, 备注: {} }
      skip: { 单位: ["*测试*"], 编号: [合计*] }
      """;

  private static final List<String> COLUMNS =
      List.of("编号", "单位", "信用代码", "代码", "区县", "品种", "状态", "投用", "上次", "载重", "制造", "备注");

  /** What good cells hold, and what people, spreadsheets and attackers put there. */
  private static final List<String> CELLS =
      List.of(
          "E1",
          "商场",
          "91350100M000100Y43",
          "31101234520200001",
          "铜山区",
          "徐州市铜山区",
          "3110",
          "在用",
          "2020-01-02",
          "2025/2/28",
          "2024年2月",
          "49.12.31",
          "2024-02-30",
          "0000-00-00",
          "9999-12-31",
          "+999999999-12-31",
          "-1-1-1",
          "1,000 kg",
          "1e999999999",
          "NaN",
          "－５",
          "",
          " ",
          "\u3000",
          "无",
          "********",
          "测试",
          "合计",
          "电梯",
          "\"",
          "\"\"",
          "\"a\nb\"",
          "\"a,b\"",
          "a\"b",
          ",",
          "\n",
          "\r",
          "\r\n",
          "\t",
          "\0",
          "\u0007",
          "\u202e\u200b\ufeff",
          "\ud83d\ude00",
          "\ud83d",
          "\udc00",
          "=cmd|' /C calc'!A0",
          "'; drop table equipment; --",
          "%s%n{0}",
          "x".repeat(3_000),
          "铜山区".repeat(300),
          "１".repeat(40),
          "(".repeat(200),
          "320312000000",
          "999999",
          "\u0130");

  private static final String ALPHABET = "ab1,\"\n\r\t ;|'铜无\u3000\0\ufeff\\*=-";

  @TempDir Path directory;

  private static final String ENTERPRISES =
      """
      name: hostile enterprises
      subject: ENTERPRISE
      sourceSystem: H
      empty: [无, /, "********"]
      fields: { enterpriseName: { columns: [单位, 备注], with: "" }, creditCode: 信用代码, region: 区县 }
      regions: { match: ANY, parent: "3203" }
      skip: { 单位: ["*测试*"] }
      """;

  @ParameterizedTest
  @ValueSource(longs = {1, 20261128, 987654321})
  void aRowIsReadOrHasAReason(long seed) throws Exception {
    Random random = new Random(seed);
    Profile profile = Profiles.reader().read(seed % 2 == 0 ? ENTERPRISES : PROFILE);
    RejectionTexts texts = new RejectionTexts();
    int rows = 0;
    for (int i = 0; i < FILES; i++) {
      for (Parsed parsed : read(profile, String.join(",", COLUMNS) + "\n" + lines(random))) {
        rows++;
        if (parsed instanceof Parsed.Rejection rejection) {
          assertNotNull(texts.of(rejection.reason().name(), rejection.arguments(), Locale.CHINA));
        } else if (parsed instanceof UnitRow row) {
          assertNotNull(row.digest(false));
          row.warnings()
              .forEach(
                  each ->
                      assertNotNull(
                          texts.of(each.reason().name(), each.arguments(), Locale.ENGLISH)));
        }
        assertNotNull(parsed.line().text(','));
      }
    }
    assertTrue(rows > FILES, rows + " rows");
  }

  @ParameterizedTest
  @ValueSource(longs = {2, 42})
  void aTextIsCsvOrBrokenOnALine(long seed) throws Exception {
    Random random = new Random(seed);
    Profile profile = Profiles.reader().read(PROFILE);
    for (int i = 0; i < FILES; i++) {
      StringBuilder text = new StringBuilder(random.nextBoolean() ? String.join(",", COLUMNS) : "");
      for (int j = random.nextInt(200); j > 0; j--) {
        text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
      }
      read(profile, text.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {3, 77})
  void aFileIsOfSomeDialectOrRefused(long seed) throws IOException {
    Random random = new Random(seed);
    Path file = directory.resolve("hostile.csv");
    for (int i = 0; i < FILES / 5; i++) {
      byte[] bytes = new byte[random.nextInt(400)];
      random.nextBytes(bytes);
      if (random.nextBoolean()) {
        byte[] good = String.join(";", COLUMNS).getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(good, 0, bytes, 0, Math.min(good.length, bytes.length));
      }
      Files.write(file, bytes);
      try {
        Encodings.requireText(file, Dialect.of(file).encoding());
      } catch (ProblemException refused) {
        assertEquals("file", refused.field());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 1000})
  void aProfileIsReadOrRefusedWithAPath(long seed) {
    Random random = new Random(seed);
    ProfileReader reader = Profiles.reader();
    List<String> words = List.of(PROFILE.split("(?<=[\\s{}\\[\\],:])"));
    for (int i = 0; i < FILES; i++) {
      List<String> mangled = new ArrayList<>(words);
      for (int j = 1 + random.nextInt(4); j > 0; j--) {
        int at = random.nextInt(mangled.size());
        switch (random.nextInt(4)) {
          case 0 -> mangled.remove(at);
          case 1 -> mangled.set(at, words.get(random.nextInt(words.size())));
          case 2 -> mangled.add(at, words.get(random.nextInt(words.size())));
          default -> mangled.set(at, CELLS.get(random.nextInt(CELLS.size())));
        }
      }
      try {
        assertNotNull(reader.read(String.join("", mangled)).fields());
      } catch (ProblemException refused) {
        assertEquals(422, refused.type().status());
        assertNotNull(refused.field());
      }
    }
  }

  @Test
  void aProfileThatIsDeepBeyondReasonIsRefused() {
    String deep = "{by: a, cases: {x: ".repeat(5_000) + "b" + "}}".repeat(5_000);
    try {
      Profiles.reader().read(PROFILE.replace("creditCode: 信用代码", "creditCode: " + deep));
      throw new AssertionError("read");
    } catch (ProblemException refused) {
      assertEquals(ProfileProblem.PROFILE_UNREADABLE, refused.type());
    }
  }

  private static String lines(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 1 + random.nextInt(4); i > 0; i--) {
      int width = random.nextInt(8) > 0 ? COLUMNS.size() : random.nextInt(20);
      for (int j = 0; j < width; j++) {
        String good = j < GOOD.size() ? GOOD.get(j) : "";
        boolean hostile = random.nextInt(5) == 0;
        text.append(j == 0 ? "" : ",")
            .append(hostile ? CELLS.get(random.nextInt(CELLS.size())) : good);
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static final List<String> GOOD =
      List.of("E1", "商场", "", "", "铜山区", "3110", "在用", "2020-01-02", "2026-02-28", "1000", "", "");

  private static List<Parsed> read(Profile profile, String text) throws IOException {
    ProfileRegions places = new ProfileRegions(Profiles.REGIONS);
    List<Parsed> rows = new ArrayList<>();
    try (CsvLines lines = CsvLines.open(new StringReader(text), profile.delimiter())) {
      RowReader reader =
          new RowReader(
              profile,
              Header.of(Header.find(lines, profile).fields(), profile),
              place -> places.find(profile.regions(), place),
              RegionCode.parse("32"),
              Rows.TODAY);
      for (List<CsvLine> more = lines.next(10); !more.isEmpty(); more = lines.next(10)) {
        more.stream().map(reader::read).forEach(rows::add);
      }
    } catch (CsvLines.BrokenLine broken) {
      assertTrue(broken.number() > 0, "line " + broken.number());
    } catch (ProblemException refused) {
      assertNotNull(refused.field());
    }
    return rows;
  }
}
