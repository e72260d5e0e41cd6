package io.guapai.equipment.imports;

import io.guapai.contracts.Description;
import io.guapai.contracts.LicenceKind;
import io.guapai.contracts.RegState;
import io.guapai.contracts.UseState;
import io.guapai.equipment.cylinder.CylinderState;
import io.guapai.equipment.cylinder.Medium;
import io.guapai.equipment.enterprise.Industry;
import io.guapai.equipment.register.Position;
import io.guapai.equipment.register.Varieties;
import io.guapai.runtime.id.CreditCode;
import io.guapai.runtime.id.EnterpriseId;
import io.guapai.runtime.id.EquipmentCode;
import io.guapai.runtime.profile.FieldValues;
import io.guapai.runtime.profile.RowField;

/**
 * What an import may tell, each with what it may hold and what registers call it, the likeliest
 * first. Which of them rows have is said by the {@link Subject}.
 */
enum Field implements RowField {
  /** Number of the record in the source system: what makes the unit the same one next time. */
  @Description("record number 记录编号")
  RECORD_NO(
      true,
      FieldValues.numbers(),
      "使用登记证编号",
      "登记证编号",
      "记录编号",
      "内部编号",
      "档案编号",
      "record no",
      "编号",
      "no"),
  /** 设备代码. */
  @Description("equipment code 设备代码")
  EQUIPMENT_CODE(
      false,
      FieldValues.identifiers(EquipmentCode::parse),
      "设备代码",
      "设备注册代码",
      "注册代码",
      "equipment code",
      "code"),
  /** Name of the enterprise that uses the unit. */
  @Description("enterprise 使用单位")
  ENTERPRISE_NAME(
      true, FieldValues.names(), "使用单位名称", "使用单位", "单位名称", "企业名称", "enterprise", "unit"),
  /** Its unified social credit code. */
  @Description("credit code 统一社会信用代码")
  CREDIT_CODE(
      false,
      FieldValues.identifiers(CreditCode::parse),
      "统一社会信用代码",
      "信用代码",
      "credit code",
      "credit"),
  /** Its industry, a section of GB/T 4754-2017. */
  @Description("industry 行业门类")
  INDUSTRY(
      false,
      FieldValues.fitting(Industry::isSection, "GB/T 4754-2017: A–T"),
      "行业门类",
      "所属行业",
      "行业",
      "industry"),
  /** Where the unit is. */
  @Description("place 所在地区")
  REGION(
      true, FieldValues.numbers(), "行政区划", "区划代码", "所在区县", "所属区域", "区县", "地区", "region", "county"),
  /** Catalogue code. */
  @Description("variety 设备品种")
  VARIETY(
      true,
      FieldValues.varieties(Varieties::isRegistrable),
      "设备品种",
      "品种",
      "设备类别",
      "设备种类",
      "variety",
      "kind"),
  /** Name of the unit. */
  @Description("name of the unit 设备名称")
  NAME(false, FieldValues.names(), "设备名称", "产品名称", "name"),
  @Description("use state 使用状态")
  USE_STATE(
      true, FieldValues.oneOf(UseState.values()), "使用状态", "设备状态", "use state", "status", "state"),
  @Description("registration state 登记状态")
  REG_STATE(
      true,
      FieldValues.oneOf(RegState.values()),
      "登记状态",
      "注册状态",
      "registration state",
      "registered"),
  @Description("first used on 投入使用日期")
  FIRST_USE_DATE(false, FieldValues.dates(), "投入使用日期", "投用日期", "启用日期", "first use"),
  /** The last day on which the last inspection holds. */
  @Description("inspection valid until 下次检验日期")
  NEXT_INSPECTION_DATE(
      false, FieldValues.dates(), "下次检验日期", "下次定期检验日期", "检验有效期至", "检验有效期", "next inspection"),
  /** Where the unit stands, with {@link #LATITUDE} and {@link #DATUM}. */
  @Description("longitude 经度")
  LONGITUDE(false, FieldValues.numbers()),
  @Description("latitude 纬度")
  LATITUDE(false, FieldValues.numbers()),
  /** What both are counted in: WGS84 or GCJ02. */
  @Description("coordinate system 坐标系")
  DATUM(false, FieldValues.oneOf(Position.Datum.values())),
  /** The code that a cylinder bears for ever. */
  @Description("cylinder code 气瓶编码")
  CYLINDER_CODE(
      true, FieldValues.numbers(), "气瓶编码", "气瓶代码", "气瓶条码", "气瓶二维码", "电子标签号", "cylinder code"),
  /** Catalogue code of a cylinder. */
  @Description("cylinder variety 气瓶品种")
  CYLINDER_VARIETY(
      true,
      FieldValues.varieties(Varieties::isRegistrableCylinder),
      "气瓶品种",
      "气瓶类别",
      "cylinder variety"),
  @Description("cylinder maker 气瓶制造单位")
  MAKER(true, FieldValues.names(), "气瓶制造单位", "制造单位", "制造厂家", "maker", "manufacturer"),
  @Description("maker's number 制造编号")
  MAKER_NO(true, FieldValues.numbers(), "制造编号", "出厂编号", "瓶体编号", "maker no", "serial no"),
  @Description("medium 充装介质")
  MEDIUM(true, FieldValues.oneOf(Medium.values()), "充装介质", "介质", "medium", "gas"),
  /** Water capacity 公称容积, in litres. */
  @Description("capacity in litres 公称容积（升）")
  CAPACITY_LITRES(true, FieldValues.numbers(), "公称容积", "容积", "capacity"),
  @Description("made on 制造日期")
  MADE_ON(true, FieldValues.dates(), "制造日期", "出厂日期", "made on"),
  /** Credit code or provisional id of the enterprise to which a cylinder belongs. */
  @Description("filler's credit code 充装单位代码")
  FILLER(
      true,
      FieldValues.identifiers(EnterpriseId::parse),
      "充装单位代码",
      "充装单位统一社会信用代码",
      "产权单位代码",
      "filler"),
  /** Told beside {@link #FILLER}, it is compared with the register. */
  @Description("filler's name 充装单位名称")
  FILLER_NAME(false, FieldValues.names(), "充装单位名称", "充装单位", "产权单位", "filler name"),
  /** Use registration by unit 按单位办理. */
  @Description("certificate of use registration 使用登记证编号")
  CERTIFICATE_NO(false, FieldValues.numbers(), "使用登记证编号", "使用登记证", "certificate no"),
  @Description("last inspected on 上次检验日期")
  LAST_INSPECTED_ON(false, FieldValues.dates(), "上次检验日期", "检验日期", "last inspected"),
  @Description("report number 检验报告编号")
  LAST_REPORT_NO(false, FieldValues.numbers(), "检验报告编号", "报告编号", "report no"),
  /** Last day of the design life. */
  @Description("design life ends on 设计使用年限届满日期")
  SCRAP_ON(false, FieldValues.dates(), "报废日期", "设计使用年限届满日期", "使用期限", "scrap on"),
  /** Where it stands in its round; empty at its filler when a file does not tell. */
  @Description("cylinder state 气瓶状态")
  CYLINDER_STATE(
      false, FieldValues.oneOf(CylinderState.values()), "气瓶状态", "流转状态", "cylinder state"),
  /** Number of an operator's certificate, often the identity number: kept sealed. */
  @Description("number of the operator's certificate 作业人员证编号")
  CERTIFICATE_NUMBER(
      true, FieldValues.numbers(), "作业人员证编号", "证件编号", "证书编号", "身份证号", "certificate number"),
  @Description("holder's name 持证人姓名")
  HOLDER_NAME(true, FieldValues.names(), "持证人姓名", "持证人", "姓名", "holder name"),
  /** Of a certificate or a licence. */
  @Description("issuing authority 发证机关")
  ISSUING_AUTHORITY(
      true, FieldValues.names(), "发证机关", "发证部门", "许可机关", "issuing authority", "authority"),
  @Description("issued on 发证日期")
  ISSUED_ON(true, FieldValues.dates(), "发证日期", "发证时间", "issued on", "issued"),
  /** Codes of projects, parted by commas or blanks. */
  @Description("projects of the certificate 作业项目")
  PROJECTS(true, FieldValues.numbers(), "作业项目", "作业项目代号", "作业种类", "projects", "project"),
  /** First day of the projects' term; the day of issue when a file does not tell. */
  @Description("projects approved on 批准日期")
  APPROVED_ON(false, FieldValues.dates(), "批准日期", "有效期起", "approved on"),
  /** Last day of the term of a certificate's projects, or of a licence. */
  @Description("valid until 有效期至")
  VALID_UNTIL(false, FieldValues.dates(), "有效期至", "有效期止", "有效日期", "valid until"),
  /** Living ones alone are brought in. */
  @Description("state of the certificate 证件状态")
  CERTIFICATE_STATE(
      false, FieldValues.oneOf(LivingState.values()), "证件状态", "证书状态", "certificate state"),
  /** Credit code or provisional id of who employs the holder. */
  @Description("employer's credit code 聘用单位代码")
  EMPLOYER(
      false, FieldValues.identifiers(EnterpriseId::parse), "聘用单位代码", "聘用单位统一社会信用代码", "employer"),
  /** Told beside {@link #EMPLOYER}, it is compared with the register. */
  @Description("employer's name 聘用单位名称")
  EMPLOYER_NAME(false, FieldValues.names(), "聘用单位名称", "聘用单位", "employer name"),
  @Description("employed on 聘用日期")
  EMPLOYED_ON(false, FieldValues.dates(), "聘用日期", "入职日期", "employed on"),
  /** Number of a unit that the holder operates, by the projects of the row. */
  @Description("unit that is operated 所操作设备")
  EQUIPMENT_NO(false, FieldValues.numbers(), "所操作设备编号", "操作设备", "equipment no"),
  @Description("at work since 上岗日期")
  ASSIGNED_ON(false, FieldValues.dates(), "上岗日期", "assigned on"),
  @Description("licence number 许可证编号")
  LICENCE_NO(true, FieldValues.numbers(), "许可证编号", "许可证号", "licence no", "license no"),
  @Description("kind of licence 许可类别")
  LICENCE_KIND(true, FieldValues.oneOf(LicenceKind.values()), "许可类别", "许可种类", "licence kind"),
  /** Credit code or provisional id of who has the licence. */
  @Description("licensee's credit code 持证单位代码")
  LICENSEE(
      true, FieldValues.identifiers(EnterpriseId::parse), "持证单位代码", "持证单位统一社会信用代码", "licensee"),
  /** Told beside {@link #LICENSEE}, it is compared with the register. */
  @Description("licensee's name 持证单位名称")
  LICENSEE_NAME(false, FieldValues.names(), "持证单位名称", "持证单位", "licensee name"),
  /** Entries of the catalogue that a licence is for, parted by commas or blanks. */
  @Description("scope of the licence 许可范围")
  COVERS(true, FieldValues.numbers(), "许可范围", "许可项目", "covers"),
  @Description("limits of the licence 许可级别及限制")
  LIMITS(false, FieldValues.names(), "许可级别", "许可参数", "limits"),
  /** What a filler may fill, parted by commas. */
  @Description("media that may be filled 许可充装介质")
  MEDIA(false, FieldValues.names(), "许可充装介质", "许可介质", "media"),
  /** First day of its first term, where that is not the present one. */
  @Description("first issued on 首次发证日期")
  FIRST_ISSUED_ON(false, FieldValues.dates(), "首次发证日期", "初次发证日期", "first issued on"),
  /** From when it is suspended; empty while it is not. */
  @Description("suspended since 暂停日期")
  SUSPENDED_ON(false, FieldValues.dates(), "暂停日期", "suspended on");

  private final Form form;

  Field(boolean required, FieldValues holds, String... headings) {
    this.form = new Form(required, holds, headings);
  }

  @Override
  public Form form() {
    return form;
  }

  @Override
  public boolean isRecordNo() {
    return this == RECORD_NO || this == CYLINDER_CODE;
  }

  @Override
  public boolean isReckoned() {
    return this == NEXT_INSPECTION_DATE;
  }
}
