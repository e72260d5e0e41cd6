package io.guapai.equipment.certificate;

import io.guapai.document.Paper;
import io.guapai.equipment.PublicPage;
import io.guapai.equipment.certificate.CertificateView.CylindersCovered;
import io.guapai.equipment.register.Equipment;
import io.guapai.equipment.register.EquipmentRegister;
import io.guapai.runtime.id.EquipmentVariety;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.territory.RegionTree;
import io.guapai.runtime.text.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a certificate says on paper, in the form of 特种设备使用登记证. */
@ApplicationScoped
class CertificatePaper {

  private static final String SEAL = "特种设备使用登记专用章";

  private final EquipmentRegister register;
  private final RegionTree regions;

  CertificatePaper(EquipmentRegister register, RegionTree regions) {
    this.register = register;
    this.regions = regions;
  }

  /**
   * The paper of a certificate.
   *
   * @param site where the public pages are; without it the paper has no code
   */
  Paper of(CertificateView certificate, @Nullable String site) {
    EquipmentVariety variety = EquipmentVariety.parse(certificate.variety());
    Paper.Draft paper =
        Paper.draft(
                "特种设备使用登记证",
                "Certificate of use registration",
                certificate.certificateNo(),
                certificate.issuedOn())
            .issuedBy(authority(certificate), SEAL)
            .demonstration(certificate.demonstration())
            .field(
                "使用单位",
                "User",
                "%s（%s）".formatted(certificate.enterpriseName(), certificate.enterpriseId()))
            .field("使用地点", "Place", regions.fullName(RegionCode.parse(certificate.regionCode())))
            .field("设备品种", "Variety", "%s %s".formatted(variety.code(), variety.nameZh()))
            .section(
                "使用须知",
                "What holds",
                "本证只对所列设备有效。设备经改造、移装、变更使用单位、更名或者达到设计使用年限继续使用的，应当申请变更登记；"
                    + "停用、报废的，应当办理停用或者注销手续。检验不合格或者超期未检的设备不得使用。");
    CylindersCovered cylinders = certificate.cylinders();
    if (cylinders == null) {
      list(paper, register.all(certificate.units()));
    } else {
      list(paper, cylinders);
    }
    if (certificate.state() != UseCertificateState.IN_FORCE) {
      paper.section(
          "已失效",
          "No longer in force",
          "本证自%s起失效。No longer in force since that day."
              .formatted(Objects.requireNonNull(certificate.endedOn())));
    }
    return paper
        .link(site == null ? null : page(site, certificate.certificateNo(), cylinders != null))
        .paper();
  }

  private static String page(String site, String no, boolean cylinders) {
    return cylinders ? PublicPage.ofCylinders(site, no) : PublicPage.of(site, no);
  }

  private static void list(Paper.Draft paper, List<Equipment> units) {
    paper
        .field("设备数量", "Number of units", String.valueOf(units.size()))
        .field(
            "设备",
            "Units",
            units.stream().map(CertificatePaper::unit).collect(Collectors.joining("\n")));
  }

  /** Which they are is told by the register, and by each of them: it bears the number. */
  private static void list(Paper.Draft paper, CylindersCovered cylinders) {
    Integer bearing = cylinders.bearing();
    paper
        .field(
            "充装介质",
            "Medium",
            Words.of(cylinders.medium(), Locale.SIMPLIFIED_CHINESE)
                + " "
                + Words.of(cylinders.medium(), Locale.ENGLISH))
        .field(
            "气瓶数量",
            "Number of cylinders",
            String.valueOf(bearing == null ? cylinders.issued() : bearing))
        .field("气瓶清单", "List of cylinders", "以气瓶登记库中标注本证编号的气瓶为准");
  }

  private String authority(CertificateView certificate) {
    return regions.fullName(RegionCode.parse(certificate.authorityRegion())) + "市场监督管理局";
  }

  private static String unit(Equipment unit) {
    String name = unit.name();
    return name == null ? unit.equipmentNo() : unit.equipmentNo() + " " + name;
  }
}
