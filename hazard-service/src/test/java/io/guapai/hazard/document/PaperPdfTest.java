package io.guapai.hazard.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
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

    assertThat(text)
        .contains(
            squeezed(
                "某市市场监督管理局",
                NUMBER,
                "特种设备安全监察指令书",
                "Order of special-equipment safety inspection"));
    for (Field field : order.fields()) {
      assertThat(text).contains(squeezed(field.zh(), field.en(), field.value()));
    }
    assertThat(text)
        .contains("一、违法事实Facts安全阀超期未校验；压力≥1.6MPa，温度40℃，容积〇·五㎡。")
        .contains("监察人员（签名）", "被检查单位（签名）", "特种设备安全监察专用章（盖章处）", "2026年11月22日")
        .contains("第1页共1页");
  }

  @Test
  void carriesItsFontSoThatItLooksTheSameEverywhere() throws IOException {
    try (PDDocument document = Loader.loadPDF(PaperPdf.write(order().paper()))) {
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          PDFont font = page.getResources().getFont(name);
          assertThat(font.isEmbedded()).isTrue();
          assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSansSC-Regular");
        }
      }
    }
  }

  @Test
  void theSamePaperGivesTheSameBytes() {
    byte[] once = PaperPdf.write(order().field("数量", "Count", "1").paper());
    byte[] twice = PaperPdf.write(order().field("数量", "Count", "1").paper());
    byte[] other = PaperPdf.write(order().field("数量", "Count", "2").paper());

    assertThat(twice).isEqualTo(once);
    assertThat(other).isNotEqualTo(once);
  }

  @Test
  void demonstrationDataIsMarkedOnEveryPage() throws IOException {
    String harm = "液氨泄漏可造成人员中毒。\n".repeat(60);
    byte[] marked = PaperPdf.write(order().section("危害", "Harm", harm).demonstration(true).paper());

    for (String page : pages(marked)) {
      assertThat(page).contains("演示数据·demonstrationdata");
    }
    assertThat(text(PaperPdf.write(order().paper()))).doesNotContain("演示数据");
  }

  @Test
  void saysOnEveryPageThatProposedItemsAreNoOfficialText() throws IOException {
    String note = "Itemsmarkedasproposedareproposalsofthisplatformandnoofficialtext.";
    byte[] noted =
        PaperPdf.write(order().section("", "", "第一条\n".repeat(80)).containsProposals(true).paper());

    for (String page : pages(noted)) {
      assertThat(page).contains("并非法定文本", note);
    }
    assertThat(text(PaperPdf.write(order().paper()))).doesNotContain(note);
  }

  @Test
  void numbersItsPages() throws IOException {
    byte[] pdf = PaperPdf.write(order().section("", "", "第一条\n".repeat(80)).paper());

    List<String> pages = pages(pdf);
    assertThat(pages).hasSizeGreaterThan(1);
    for (int i = 0; i < pages.size(); i++) {
      assertThat(pages.get(i)).contains("第" + (i + 1) + "页共" + pages.size() + "页");
    }
  }

  @Test
  void tellsWhatItIs() throws IOException {
    try (PDDocument document = Loader.loadPDF(PaperPdf.write(order().paper()))) {
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("特种设备安全监察指令书 " + NUMBER);
      assertThat(document.getDocumentInformation().getCreationDate().toInstant())
          .isEqualTo("2026-11-21T16:00:00Z");
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
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
