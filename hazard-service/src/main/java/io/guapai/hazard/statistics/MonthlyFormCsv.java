package io.guapai.hazard.statistics;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.guapai.hazard.statistics.MonthlyForm.Line;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A form as a table for spreadsheets: UTF-8 with a byte order mark, one header row. */
final class MonthlyFormCsv {

  static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final List<String> HEADER =
      List.of(
          "月份 / Month",
          "统计时点 / As of",
          "代码 / Code",
          "名称 / Name",
          "排查单位（家） / Units screened",
          "一般隐患（项） / General hazards found",
          "其中已整改 / of which fixed",
          "整改率（%） / Rate (%)",
          "重大隐患（项） / Major hazards found",
          "其中已销号 / of which closed",
          "整改率（%） / Rate (%)",
          "列入治理计划 / Major in treatment plan",
          "其中五到位 / of which with all five implementations",
          "挂牌督办 / Listed",
          "其中省级挂牌 / of which by the province",
          "落实治理资金（万元） / Funds (10,000 yuan)");

  private MonthlyFormCsv() {}

  static void write(MonthlyForm form, OutputStream out) throws IOException {
    out.write(BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
    CsvWriter csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
    csv.writeRecord(HEADER);
    form.lines().forEach(line -> csv.writeRecord(cells(form, line)));
    csv.writeRecord(cells(form, form.total()));
    csv.flush();
  }

  private static List<String> cells(MonthlyForm form, Line line) {
    return List.of(
        form.month(),
        form.asOf().toString(),
        line.code(),
        line.nameZh().equals(line.nameEn()) ? line.nameZh() : line.nameZh() + " / " + line.nameEn(),
        String.valueOf(line.unitsScreened()),
        String.valueOf(line.generalFound()),
        String.valueOf(line.generalFixed()),
        rate(line.generalRate()),
        String.valueOf(line.majorFound()),
        String.valueOf(line.majorClosed()),
        rate(line.majorRate()),
        String.valueOf(line.majorPlanned()),
        String.valueOf(line.majorFiveFixed()),
        String.valueOf(line.listed()),
        String.valueOf(line.listedByProvince()),
        line.funds().toPlainString());
  }

  private static String rate(@Nullable BigDecimal rate) {
    return rate == null ? "—" : rate.toPlainString();
  }
}
