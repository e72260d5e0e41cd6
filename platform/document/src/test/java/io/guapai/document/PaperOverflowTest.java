package io.guapai.document;

import static io.guapai.testing.PrintedText.squeezed;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.testing.PrintedText;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers with more text, less text or odder text than anyone thought of. */
class PaperOverflowTest {
  private static final String MARGIN_OF_THE_NEXT_PAGE = "第\\d+页共\\d+页|督〔2026〕1号";

  @Test
  void longTextRunsOverSeveralPagesWithoutLoss() throws IOException {
    String measures = numbered("立即停止使用该设备，转移物料并派专人监护，", 200);

    byte[] pdf = PaperPdf.write(notice().section("整改要求", "Measures", measures).paper());

    assertThat(PrintedText.pages(pdf).size(), greaterThan(3));
    assertThat(body(pdf), containsString(squeezed(measures)));
  }

  @Test
  void aFieldLongerThanAPageRunsOverSeveralPagesWithoutLoss() throws IOException {
    String description = numbered("安全阀超期未校验，", 300);

    byte[] pdf = PaperPdf.write(notice().field("隐患描述", "Description", description).paper());

    assertThat(PrintedText.pages(pdf).size(), greaterThan(1));
    assertThat(body(pdf), containsString(squeezed(description)));
  }

  @Test
  void aRowThatFitsASheetIsNotTorn() throws IOException {
    Paper.Draft notice = notice();
    String value = numbered("更换紧急切断阀，", 12);
    for (int i = 0; i < 12; i++) {
      notice.field("措施" + i, "", value);
    }

    List<String> pages = PrintedText.pages(PaperPdf.write(notice.paper()));

    int whole = pages.stream().mapToInt(page -> page.split(squeezed(value), -1).length - 1).sum();
    assertThat(pages.size(), greaterThan(1));
    assertEquals(12, whole);
  }

  @Test
  void anUnbrokenWordLongerThanALineIsBrokenWhereTheLineEnds() throws IOException {
    String word = "ABCDEFGHIJ".repeat(600);

    byte[] pdf = PaperPdf.write(notice().field("代码", "Code", word).section("", "", word).paper());

    assertThat(body(pdf), stringContainsInOrder(word, word));
  }

  @Test
  void noLineBeginsWithAClosingMark() throws IOException {
    String text = IntStream.range(1, 60).mapToObj("一"::repeat).collect(Collectors.joining("，"));

    byte[] pdf = PaperPdf.write(notice().section("", "", text).paper());

    for (List<String> page : PrintedText.lines(pdf)) {
      assertThat(page, not(hasItem(startsWith("，"))));
    }
  }

  @Test
  void aCharacterThatTheFontLacksIsShownAsLacking() throws IOException {
    String odd = "王\ud842\udfb7 😀 \u0007 \ud800 \ue000 ก";

    byte[] pdf =
        PaperPdf.write(
            Paper.draft("书" + odd, odd, odd, LocalDate.of(2026, 1, 1))
                .issuedBy(odd, odd)
                .field(odd, odd, odd)
                .section(odd, odd, odd)
                .signature(odd)
                .paper());

    assertThat(body(pdf), containsString("书王〓〓〓〓〓〓"));
    assertThat(body(pdf), not(containsString("😀")));
  }

  @Test
  void marksThatNobodySeesArePassedOver() throws IOException {
    byte[] pdf = PaperPdf.write(notice().field("备注", "", "A\u200dB\ufeffC\ufe0fD").paper());

    assertThat(body(pdf), containsString("备注ABCD"));
  }

  @Test
  void lineBreaksAndTabsOfAnyKindDivideText() throws IOException {
    byte[] pdf = PaperPdf.write(notice().field("地点\n", "Pla\nce", "一楼\r\n二楼\u2028三楼\t东").paper());

    assertThat(PrintedText.lines(pdf).get(0), hasItems("一楼", "二楼", "三楼 东"));
  }

  @Test
  void anEmptyPaperIsStillAPaper() throws IOException {
    Paper empty =
        new Paper(
            "",
            "",
            "",
            "",
            List.of(),
            List.of(),
            List.of(),
            "",
            LocalDate.of(2026, 1, 2),
            false,
            false,
            null);

    assertThat(
        PrintedText.of(PaperPdf.write(empty)),
        stringContainsInOrder("（盖章处）", "2026年1月2日", "第1页共1页"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "\u3000"})
  void anEmptyValueIsShownAsADash(String value) throws IOException {
    byte[] pdf = PaperPdf.write(notice().field("责任领导", "Leader", value).paper());

    assertThat(body(pdf), containsString("责任领导Leader—"));
  }

  @Test
  void anyNumberOfSignaturesFindsRoom() throws IOException {
    Paper.Draft notice = notice();
    for (int i = 1; i <= 60; i++) {
      notice.signature("验收组成员" + i + "（签名）");
    }

    assertThat(body(PaperPdf.write(notice.paper())), containsString("验收组成员60（签名）"));
  }

  private static Paper.Draft notice() {
    return Paper.draft("挂牌督办通知书", "Listing notice", "督〔2026〕1号", LocalDate.of(2026, 1, 1));
  }

  private static String numbered(String text, int times) {
    return IntStream.range(0, times).mapToObj(i -> text + i + "。\n").collect(Collectors.joining());
  }

  private static String body(byte[] pdf) throws IOException {
    return PrintedText.of(pdf).replaceAll(MARGIN_OF_THE_NEXT_PAGE, "");
  }
}
