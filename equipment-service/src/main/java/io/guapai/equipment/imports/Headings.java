package io.guapai.equipment.imports;

import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.text.Typed;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which column most likely holds which field, by what registers call it. */
final class Headings {

  /** The likeliest names first. */
  private static final Map<Field, List<String>> NAMES = new EnumMap<>(Field.class);

  static {
    NAMES.put(
        Field.RECORD_NO,
        List.of("使用登记证编号", "登记证编号", "记录编号", "内部编号", "档案编号", "record no", "编号", "no"));
    NAMES.put(Field.EQUIPMENT_CODE, List.of("设备代码", "设备注册代码", "注册代码", "equipment code", "code"));
    NAMES.put(
        Field.ENTERPRISE_NAME, List.of("使用单位名称", "使用单位", "单位名称", "企业名称", "enterprise", "unit"));
    NAMES.put(Field.CREDIT_CODE, List.of("统一社会信用代码", "信用代码", "credit code", "credit"));
    NAMES.put(Field.INDUSTRY, List.of("行业门类", "所属行业", "行业", "industry"));
    NAMES.put(
        Field.REGION, List.of("行政区划", "区划代码", "所在区县", "所属区域", "区县", "地区", "region", "county"));
    NAMES.put(Field.VARIETY, List.of("设备品种", "品种", "设备类别", "设备种类", "variety", "kind"));
    NAMES.put(Field.NAME, List.of("设备名称", "产品名称", "name"));
    NAMES.put(Field.USE_STATE, List.of("使用状态", "设备状态", "use state", "status", "state"));
    NAMES.put(Field.REG_STATE, List.of("登记状态", "注册状态", "registration state", "registered"));
    NAMES.put(Field.FIRST_USE_DATE, List.of("投入使用日期", "投用日期", "启用日期", "first use"));
    NAMES.put(
        Field.NEXT_INSPECTION_DATE,
        List.of("下次检验日期", "下次定期检验日期", "检验有效期至", "检验有效期", "next inspection"));
  }

  private Headings() {}

  /** The column of each field that one is likely for; a column is one field's at most. */
  static Map<Field, String> columns(List<String> header) {
    List<String> left = new ArrayList<>(header);
    Map<Field, String> found = new EnumMap<>(Field.class);
    for (boolean exact : new boolean[] {true, false}) {
      NAMES.forEach(
          (field, names) -> {
            if (!found.containsKey(field)) {
              names.stream()
                  .flatMap(name -> left.stream().filter(column -> fits(column, name, exact)))
                  .findFirst()
                  .ifPresent(
                      column -> {
                        found.put(field, column);
                        left.remove(column);
                      });
            }
          });
    }
    return found;
  }

  /**
   * The line that most likely is the header: the one that is stated, else that with the most
   * headings known here, else the first one that has more than a title.
   *
   * @param first lines of the file
   * @throws ProblemException when there is none at all, or none where it is stated (422)
   */
  static CsvLine line(List<CsvLine> first, @Nullable Integer stated) {
    if (first.isEmpty()) {
      throw new ProblemException(UploadProblem.UPLOAD_EMPTY, "file");
    }
    if (stated != null) {
      return first.stream()
          .filter(line -> line.number() == stated)
          .findFirst()
          .orElseThrow(
              () ->
                  new ProblemException(
                      UploadProblem.UPLOAD_HEADER_MISSING, "headerLine", String.valueOf(stated)));
    }
    CsvLine best = first.get(0);
    int most = 1;
    for (CsvLine line : first) {
      int known = columns(line.fields().stream().map(Typed::name).toList()).size();
      if (known > most) {
        best = line;
        most = known;
      }
    }
    return most > 1
        ? best
        : first.stream()
            .filter(line -> line.fields().stream().filter(cell -> !cell.isBlank()).count() > 1)
            .findFirst()
            .orElse(best);
  }

  /** A name of one word in Latin letters must be the whole heading: {@code no} is in many words. */
  private static boolean fits(String column, String name, boolean exact) {
    String heading = Typed.key(column).replace('_', ' ');
    boolean ideographic = Character.isIdeographic(name.codePointAt(0));
    return exact
        ? heading.equals(name)
        : (ideographic || name.contains(" ")) && heading.contains(name);
  }
}
