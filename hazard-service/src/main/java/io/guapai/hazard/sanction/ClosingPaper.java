package io.guapai.hazard.sanction;

import io.guapai.document.Paper;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.hazard.unit.EnterpriseDirectory;
import io.guapai.hazard.unit.Subject;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;

/** The proposal to close an enterprise as an official paper to the government (提请关闭的函). */
@ApplicationScoped
class ClosingPaper {

  private final RegionTree regions;
  private final EnterpriseDirectory enterprises;

  ClosingPaper(RegionTree regions, EnterpriseDirectory enterprises) {
    this.regions = regions;
    this.enterprises = enterprises;
  }

  Paper of(Hazard hazard, NewClosing closing, RegionCode government, LocalDate on) {
    String place =
        regions.find(government).isPresent() ? regions.fullName(government) : government.value();
    return Paper.draft(
            "关于提请关闭生产经营单位的函", "Proposal to close an enterprise", closing.documentNo(), on)
        .issuedBy(place + "市场监督管理局", "市场监督管理局印章")
        .demonstration(hazard.demonstration())
        .field("致", "To", place + "人民政府")
        .field("单位", "Enterprise", unit(hazard))
        .field("隐患编号", "Hazard no.", hazard.hazardNo())
        .field(
            "设备代码",
            "Equipment no.",
            Objects.requireNonNullElse(hazard.equipmentNo(), Subject.NO_UNIT))
        .section("一、依据", "Basis", "安全生产法 第一百一十三条第一项")
        .section("二、行政处罚", "Penalties", penalties(closing))
        .section("三、理由", "Why", closing.reason())
        .signature("签发人：" + closing.signer())
        .paper();
  }

  private String unit(Hazard hazard) {
    String name = enterprises.name(hazard.enterpriseId());
    return name.equals(hazard.enterpriseId())
        ? name
        : "%s（%s）".formatted(name, hazard.enterpriseId());
  }

  private static String penalties(NewClosing closing) {
    return closing.penalties().stream()
        .map(
            penalty ->
                "%s %s %s".formatted(penalty.decidedOn(), penalty.documentNo(), penalty.matter()))
        .collect(Collectors.joining("\n"));
  }
}
