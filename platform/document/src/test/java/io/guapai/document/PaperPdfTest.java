package io.guapai.document;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.testing.PrintedText;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;

class PaperPdfTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final String NUMBER = "（某市）市监特令〔2026〕第12号";

  @Test
  void saysAllThatThePaperSays() throws IOException {
    Paper order =
        order()
            .issuedBy("某市市场监督管理局", "特种设备安全监察专用章")
            .field("被检查单位", "Inspected unit", "某某化工有限公司 (affiliated office, first floor)")
            .field("设备代码", "Equipment code", "21101032032019000X")
            .field("整改期限", "Deadline", "2027年1月21日（60日）")
            .section("一、违法事实", "Facts", "安全阀超期未校验；压力≥1.6MPa，温度40℃，容积〇·五㎡。")
            .signature("监察人员（签名）")
            .signature("被检查单位（签名）")
            .paper();

    String text = text(PaperPdf.write(order));

    assertThat(
        text,
        containsString(
            squeezed(
                "某市市场监督管理局",
                NUMBER,
                "特种设备安全监察指令书",
                "Order of special-equipment safety inspection")));
    for (Field field : order.fields()) {
      assertThat(text, containsString(squeezed(field.zh(), field.en(), field.value())));
    }
    assertThat(text, containsString("一、违法事实Facts安全阀超期未校验；压力≥1.6MPa，温度40℃，容积〇·五㎡。"));
    assertThat(text, containsString("特种设备安全监察专用章（盖章处）2026年11月22日监察人员（签名）被检查单位（签名）"));
    assertThat(text, containsString("第1页共1页"));
  }

  @Test
  void carriesItsFontSoThatItLooksTheSameEverywhere() throws IOException {
    try (PDDocument document = Loader.loadPDF(PaperPdf.write(order().paper()))) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertTrue(font.isEmbedded());
          assertThat(font.getName(), matchesPattern("[A-Z]{6}\\+NotoSansSC-Regular"));
        }
      }
    }
  }

  @Test
  void theSamePaperGivesTheSameBytes() {
    byte[] once = PaperPdf.write(order().field("数量", "Count", "1").paper());
    byte[] twice = PaperPdf.write(order().field("数量", "Count", "1").paper());
    byte[] other = PaperPdf.write(order().field("数量", "Count", "2").paper());

    assertArrayEquals(once, twice);
    assertFalse(Arrays.equals(once, other));
  }

  @Test
  void demonstrationDataIsMarkedOnEveryPage() throws IOException {
    String harm = "液氨泄漏可造成人员中毒。\n".repeat(60);
    byte[] marked = PaperPdf.write(order().section("危害", "Harm", harm).demonstration(true).paper());

    for (String page : pages(marked)) {
      assertThat(page, containsString("演示数据·demonstrationdata"));
    }
    assertThat(text(PaperPdf.write(order().paper())), not(containsString("演示数据")));
  }

  @Test
  void saysOnEveryPageThatProposedItemsAreNoOfficialText() throws IOException {
    String note =
        "标有“拟定”的内容系本平台的建议，并非法定文本。Itemsmarkedasproposedareproposalsofthisplatformandnoofficialtext.";
    byte[] noted =
        PaperPdf.write(order().section("", "", "第一条\n".repeat(80)).containsProposals(true).paper());

    for (String page : pages(noted)) {
      assertThat(page, containsString(note));
    }
    assertThat(text(PaperPdf.write(order().paper())), not(containsString(note)));
  }

  @Test
  void numbersItsPages() throws IOException {
    byte[] pdf = PaperPdf.write(order().section("", "", "第一条\n".repeat(80)).paper());

    List<String> pages = pages(pdf);
    assertThat(pages.size(), greaterThan(1));
    for (int i = 0; i < pages.size(); i++) {
      assertThat(pages.get(i), containsString("第" + (i + 1) + "页共" + pages.size() + "页"));
    }
  }

  @Test
  void tellsWhatItIs() throws IOException {
    try (PDDocument document = Loader.loadPDF(PaperPdf.write(order().paper()))) {
      PDDocumentInformation information = document.getDocumentInformation();
      assertEquals("特种设备安全监察指令书 " + NUMBER, information.getTitle());
      assertEquals(
          Instant.parse("2026-11-21T16:00:00Z"), information.getCreationDate().toInstant());
      assertEquals("zh-CN", document.getDocumentCatalog().getLanguage());
    }
  }

  private static Paper.Draft order() {
    return Paper.draft("特种设备安全监察指令书", "Order of special-equipment safety inspection", NUMBER, DAY);
  }

  private static String text(byte[] pdf) throws IOException {
    return PrintedText.of(pdf);
  }

  private static List<String> pages(byte[] pdf) throws IOException {
    return PrintedText.pages(pdf);
  }

  private static String squeezed(String... texts) {
    return PrintedText.squeezed(String.join("", texts));
  }
}
