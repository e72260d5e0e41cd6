package io.guapai.runtime.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@x",
        "\t=1",
        "\r=1",
        "＝1+1",
        "＋1",
        "－1",
        "＠x",
        "\u200b=1",
        "\ufeff＝1",
        "\u00a0=1"
      })
  void whatASpreadsheetWouldComputeIsText(String cell) {
    assertEquals("'" + cell, Cells.harmless(cell));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A1", "甲公司", "1-1", "（x）"})
  void allElseStaysAsItIs(String cell) {
    assertEquals(cell, Cells.harmless(cell));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "＋1",
        "'=1",
        "'",
        "''x",
        "2030/01/01",
        "1-1",
        "007",
        "31101234520200001",
        "1e5"
      })
  void whatASpreadsheetWouldChangeIsGuardedAndComesBackAsItWas(String cell) {
    assertEquals("'" + cell, Cells.guarded(cell));
    assertEquals(cell, Cells.unguarded(Cells.guarded(cell)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "A1", "甲公司", "3110", "0", "N1"})
  void whatASpreadsheetLeavesAloneIsNotGuarded(String cell) {
    assertEquals(cell, Cells.guarded(cell));
    assertEquals(cell, Cells.unguarded(cell));
  }
}
