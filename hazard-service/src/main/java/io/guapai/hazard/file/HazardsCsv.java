package io.guapai.hazard.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.guapai.hazard.lifecycle.HazardFilter;
import io.guapai.hazard.lifecycle.Hazards;
import io.guapai.hazard.unit.Enterprise;
import io.guapai.hazard.unit.EnterpriseDirectory;
import io.guapai.runtime.openapi.PropertyWords;
import io.guapai.runtime.text.Cells;
import io.guapai.runtime.text.Words;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Hazards as a table for spreadsheets: UTF-8 with a byte order mark, one header row, a page of rows
 * at a time.
 */
@ApplicationScoped
class HazardsCsv {

  /** What a spreadsheet and whoever reads it can still handle; who asks for more is told. */
  static final int MOST = 50_000;

  private static final int PAGE = 500;
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final String MORE = "……仅列出前 %d 条 / only the first %d";

  private static final List<String> COLUMNS =
      List.of(
          "hazardNo",
          "equipmentNo",
          "enterpriseId",
          "enterpriseName",
          "regionCode",
          "code",
          "titleZh",
          "titleEn",
          "description",
          "grade",
          "state",
          "dueDate",
          "overdue",
          "stopUse",
          "listedLevel",
          "sourceKind",
          "foundBy",
          "foundOn",
          "closedAt");

  private final Hazards hazards;
  private final HazardViews views;
  private final EnterpriseDirectory enterprises;
  private final PropertyWords words = PropertyWords.read();

  HazardsCsv(Hazards hazards, HazardViews views, EnterpriseDirectory enterprises) {
    this.hazards = hazards;
    this.views = views;
    this.enterprises = enterprises;
  }

  /**
   * Writes header and rows.
   *
   * @param after the hazards that follow one; those from the first on when it is null
   */
  void write(Function<@Nullable UUID, HazardFilter> after, OutputStream out) throws IOException {
    out.write(BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
    CsvWriter csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
    csv.writeRecord(COLUMNS.stream().map(this::header).toList());
    UUID last = null;
    List<List<String>> rows;
    int written = 0;
    do {
      HazardFilter filter = after.apply(last);
      List<HazardView> page =
          QuarkusTransaction.joiningExisting().call(() -> views.of(hazards.newest(filter, PAGE)));
      rows = rows(page);
      rows.forEach(csv::writeRecord);
      written += rows.size();
      last = page.isEmpty() ? null : UUID.fromString(page.get(page.size() - 1).id());
    } while (rows.size() == PAGE && written < MOST);
    if (written == MOST) {
      csv.writeRecord(MORE.formatted(MOST, MOST));
    }
    csv.flush();
  }

  private String header(String property) {
    Words.Both both = words.of("HazardView", property);
    return both.zh() + " / " + both.en();
  }

  private List<List<String>> rows(List<HazardView> page) {
    Map<String, Enterprise> known =
        QuarkusTransaction.joiningExisting()
            .call(
                () ->
                    enterprises.byId(
                        page.stream().map(HazardView::enterpriseId).distinct().toList()));
    return page.stream().map(view -> cells(view, known.get(view.enterpriseId()))).toList();
  }

  private static List<String> cells(HazardView view, @Nullable Enterprise enterprise) {
    return Stream.of(
            view.hazardNo(),
            view.equipmentNo(),
            view.enterpriseId(),
            enterprise == null ? null : enterprise.name(),
            view.regionCode(),
            view.code(),
            view.titleZh(),
            view.titleEn(),
            view.description(),
            view.grade(),
            view.state(),
            view.dueDate(),
            view.overdue(),
            view.stopUse(),
            view.listing() == null ? null : view.listing().level(),
            view.sourceKind(),
            view.foundBy(),
            view.foundOn(),
            view.closedAt())
        .map(HazardsCsv::cell)
        .toList();
  }

  /** Constants in both languages, so that who reads the table needs no list of codes. */
  private static String cell(@Nullable Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Boolean yes) {
      return yes ? "是 / yes" : "否 / no";
    }
    if (value instanceof Enum<?> constant) {
      return Words.of(constant, Locale.SIMPLIFIED_CHINESE)
          + " / "
          + Words.of(constant, Locale.ENGLISH);
    }
    return Cells.harmless(value.toString());
  }
}
