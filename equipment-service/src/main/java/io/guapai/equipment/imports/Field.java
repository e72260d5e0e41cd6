package io.guapai.equipment.imports;

import io.guapai.contracts.Description;
import io.guapai.runtime.text.Typed;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an import may tell of a unit. */
enum Field {
  /** Number of the record in the source system: what makes the unit the same one next time. */
  @Description("record number 记录编号")
  RECORD_NO(true),
  /** 设备代码. */
  @Description("equipment code 设备代码")
  EQUIPMENT_CODE(false),
  /** Name of the enterprise that uses the unit. */
  @Description("enterprise 使用单位")
  ENTERPRISE_NAME(true),
  /** Its unified social credit code. */
  @Description("credit code 统一社会信用代码")
  CREDIT_CODE(false),
  /** Its industry, a section of GB/T 4754-2017. */
  @Description("industry 行业门类")
  INDUSTRY(false),
  /** Where the unit is. */
  @Description("place 所在地区")
  REGION(true),
  /** Catalogue code. */
  @Description("variety 设备品种")
  VARIETY(true),
  /** Name of the unit. */
  @Description("name of the unit 设备名称")
  NAME(false),
  @Description("use state 使用状态")
  USE_STATE(true),
  @Description("registration state 登记状态")
  REG_STATE(true),
  @Description("first used on 投入使用日期")
  FIRST_USE_DATE(false),
  /** The last day on which the last inspection holds. */
  @Description("inspection valid until 下次检验日期")
  NEXT_INSPECTION_DATE(false),
  /** Where the unit stands, with {@link #LATITUDE} and {@link #DATUM}. */
  @Description("longitude 经度")
  LONGITUDE(false),
  @Description("latitude 纬度")
  LATITUDE(false),
  /** What both are counted in: WGS84 or GCJ02. */
  @Description("coordinate system 坐标系")
  DATUM(false);

  private final boolean required;
  private final String key;

  Field(boolean required) {
    this.required = required;
    this.key = camelCase(name());
  }

  /** Whether every row must have it. */
  boolean required() {
    return required;
  }

  /** Its name in a profile. */
  String key() {
    return key;
  }

  /** What is stated in it, a name being kept as it was typed and all else in plain width. */
  String typed(String stated) {
    return switch (this) {
      case ENTERPRISE_NAME, NAME -> Typed.name(stated);
      default -> Typed.number(stated);
    };
  }

  static Optional<Field> of(String key) {
    return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
  }

  private static String camelCase(String constant) {
    String[] words = constant.toLowerCase(Locale.ROOT).split("_", -1);
    StringBuilder key = new StringBuilder(words[0]);
    for (int i = 1; i < words.length; i++) {
      key.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
    }
    return key.toString();
  }
}
