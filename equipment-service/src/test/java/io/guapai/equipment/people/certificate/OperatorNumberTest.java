package io.guapai.equipment.people.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.guapai.equipment.EquipmentProblem;
import io.guapai.runtime.http.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OperatorNumberTest {

  @ParameterizedTest
  @CsvSource({
    "11010519491231002X, 11010519491231002X",
    "11010519491231002x, 11010519491231002X",
    "１１０１０５１９４９１２３１００２Ｘ, 11010519491231002X",
    "440524188001010014, ",
    "TS6ABC-12345, TS6ABC-12345",
    "'  ts6abc 1', "
  })
  void aNumberIsReadInPlainWidthOrRefused(String typed, String expected) {
    if (expected == null) {
      assertThrows(ProblemException.class, () -> OperatorNumber.parse("certificateNumber", typed));
    } else {
      assertEquals(expected, OperatorNumber.parse("certificateNumber", typed).value());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "110105194912310021",
        "110105194913310020",
        "110105194902300025",
        "1101051949123100",
        "1101051949123100200",
        "11O105194912310O2X",
        "110105l9491231002X",
        "11010519491231002Х",
        "１１０１０５１９４９１２３１００２１",
        "12345",
        "-12345",
        "证字第12345号",
        ""
      })
  void aWrongOneIsRefusedAndNotRepeated(String typed) {
    ProblemException refused =
        assertThrows(
            ProblemException.class, () -> OperatorNumber.parse("certificateNumber", typed));
    assertEquals(EquipmentProblem.OPERATOR_NUMBER_INVALID, refused.type());
    assertFalse(typed.length() > 5 && String.valueOf(refused.getMessage()).contains(typed));
  }

  @Test
  void othersSeeTheBeginningAndTheEnd() {
    OperatorNumber number = OperatorNumber.parse("certificateNumber", "11010519491231002X");
    assertEquals("110***********002X", number.masked());
    assertEquals(number.masked(), number.toString());
    assertEquals("T*****45", OperatorNumber.parse("certificateNumber", "TS612345").masked());
  }

  @Test
  void aTextWithAnIdentityNumberIsRefused() {
    assertThrows(
        ProblemException.class,
        () -> OperatorNumber.requireNoneIn("reason", "张三（１１０１０５１９４９１２３１００２X）离职"));
    OperatorNumber.requireNoneIn("reason", "文件110105194912310021号");
  }
}
