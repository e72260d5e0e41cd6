package io.guapai.hazard.statistics;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.guapai.hazard.statistics.ListingForm.Line;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A form of listings as a table for spreadsheets: UTF-8 with a byte order mark, one header row. */
final class ListingFormCsv {

  private static final List<String> HEADER =
      List.of(
          "季度 / Quarter",
          "统计时点 / As of",
          "代码 / Code",
          "名称 / Name",
          "上季结转 / Carried over",
          "提请挂牌 / Proposed",
          "不予挂牌 / Declined",
          "新增挂牌 / Listed",
          "提级督办 / Raised",
          "批准延期 / Extended",
          "摘牌 / Delisted",
          "在挂 / In force",
          "其中县级 / of which by the county",
          "其中市级 / of which by the city",
          "其中省级 / of which by the province",
          "在挂逾期 / In force and overdue");

  private ListingFormCsv() {}

  static void write(ListingForm form, OutputStream out) throws IOException {
    out.write(MonthlyFormCsv.BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
    CsvWriter csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
    csv.writeRecord(HEADER);
    form.lines().forEach(line -> csv.writeRecord(cells(form, line)));
    csv.writeRecord(cells(form, form.total()));
    csv.flush();
  }

  private static List<String> cells(ListingForm form, Line line) {
    Stream<String> head =
        Stream.of(form.quarter(), form.asOf().toString(), line.code(), name(line));
    return Stream.concat(head, counts(line).mapToObj(String::valueOf)).toList();
  }

  private static String name(Line line) {
    return line.nameZh().equals(line.nameEn())
        ? line.nameZh()
        : line.nameZh() + " / " + line.nameEn();
  }

  private static LongStream counts(Line line) {
    return LongStream.of(
        line.carriedOver(),
        line.proposed(),
        line.declined(),
        line.listed(),
        line.upgraded(),
        line.extended(),
        line.delisted(),
        line.inForce(),
        line.byCounty(),
        line.byCity(),
        line.byProvince(),
        line.overdue());
  }
}
