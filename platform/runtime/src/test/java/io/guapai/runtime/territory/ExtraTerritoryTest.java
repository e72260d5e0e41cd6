package io.guapai.runtime.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtraTerritoryTest {
  private static final String HEAD = "code,name,level,parent\n";
  private static final String STATE = "24,Maryland,PROVINCE,\n2401,Counties,CITY,24\n";

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("extra.csv");
  }

  private RegionTree load(String text) throws IOException {
    Files.writeString(file, text);
    return RegionTree.load(file);
  }

  private String refusal(String text) throws IOException {
    Files.writeString(file, text);
    return assertThrows(InvalidTerritoryFile.class, () -> RegionTree.load(file)).getMessage();
  }

  @Test
  void standsBesideTheChineseTerritory() throws IOException {
    RegionTree tree =
        load(
            HEAD
                + STATE
                + "240118,\"Queen Anne's\",COUNTY,2401\n240103,Baltimore City,COUNTY,2401\n");

    assertEquals(RegionTree.load().size() + 4, tree.size());
    assertEquals(32, tree.provinces().size());
    assertEquals("Maryland / Counties / Queen Anne's", tree.fullName(RegionCode.parse("240118")));
    assertEquals(
        RegionCode.parse("240103"),
        tree.byName(RegionCode.parse("2401"), "Baltimore City").orElseThrow().code());
    assertEquals("江苏省", tree.require(RegionCode.parse("32")).name());
  }

  @Test
  void mayComeInAnyOrderWithByteOrderMarkAndRepeatAKnownRegion() throws IOException {
    RegionTree tree =
        load(
            "\uFEFF"
                + HEAD
                + "240101,Allegany,COUNTY,2401\n"
                + STATE
                + "240101,Allegany,COUNTY,2401\n32,江苏省,PROVINCE,\n");

    assertEquals(RegionTree.load().size() + 3, tree.size());
    assertEquals(1, tree.children(RegionCode.parse("2401")).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "24x,A,PROVINCE,      | line 2: Region code '24x': character 3 'x' is not a digit",
        "24,A,COUNTY,         | line 2: region 24 is a PROVINCE, not 'COUNTY'",
        "24,A,province,       | line 2: region 24 is a PROVINCE, not 'province'",
        "24,A,PROVINCE,11     | line 2: the parent of region 24 is '', not '11'",
        "3299,A,CITY,31       | line 2: the parent of region 3299 is '32', not '31'",
        "24, ,PROVINCE,       | line 2: region 24 has no name",
        "2401,A,CITY,24       | region 2401 lies in 24, which is unknown",
        "32,Jiangsu,PROVINCE, | region 32 has two names, '江苏省' and 'Jiangsu'"
      })
  void aWrongRowIsRefusedWithItsReason(String row, String reason) throws IOException {
    String refusal = refusal(HEAD + row + "\n");

    assertTrue(refusal.endsWith(reason), refusal);
    assertTrue(refusal.startsWith(file.toString()), refusal);
  }

  @Test
  void aWrongHeaderIsRefused() throws IOException {
    assertTrue(
        refusal("code,label,level,parent\n24,A,PROVINCE,\n")
            .endsWith("the header must be code,name,level,parent, is code,label,level,parent"));
  }

  @Test
  void aFileThatIsNoCsvIsRefused() throws IOException {
    assertTrue(refusal("").endsWith("has no region"));
    assertTrue(refusal(HEAD).endsWith("has no region"));
    assertTrue(refusal(HEAD + "24,A\n").endsWith("line 2: has 2 fields, the header has 4"));
    assertTrue(refusal(HEAD + "24,A,PROVINCE,,\n").endsWith("has 5 fields, the header has 4"));
    assertTrue(refusal(HEAD + "24,\"A,PROVINCE,\n").contains("is no proper CSV"));
  }

  @Test
  void anotherEncodingIsRefused() throws IOException {
    Files.write(file, (HEAD + "33,浙江省,PROVINCE,\n").getBytes(Charset.forName("GB18030")));

    InvalidTerritoryFile refused =
        assertThrows(InvalidTerritoryFile.class, () -> RegionTree.load(file));

    assertTrue(String.valueOf(refused.getMessage()).endsWith("is not UTF-8"));
  }

  @Test
  void aMissingFileIsRefused() {
    InvalidTerritoryFile refused =
        assertThrows(InvalidTerritoryFile.class, () -> RegionTree.load(folder.resolve("none.csv")));

    assertTrue(String.valueOf(refused.getMessage()).endsWith("cannot be read"));
  }
}
