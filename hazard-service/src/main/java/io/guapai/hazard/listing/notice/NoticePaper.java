package io.guapai.hazard.listing.notice;

import io.guapai.contracts.Grade;
import io.guapai.document.Paper;
import io.guapai.hazard.listing.notice.Contents.NamedContact;
import io.guapai.hazard.listing.notice.Contents.NamedLeader;
import io.guapai.hazard.unit.Subject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The listing notice as an official paper, to be sealed and handed to the unit. */
final class NoticePaper {

  private NoticePaper() {}

  static Paper of(Notice notice) {
    Contents contents = notice.contents();
    Paper.Draft paper =
        Paper.draft(
                "重大隐患挂牌督办通知书",
                "Notice of listing for supervision",
                notice.listingNo(),
                notice.issuedOn())
            .issuedBy(notice.authority() + "安全生产委员会", "挂牌督办机关印章")
            .field("隐患编号", "Hazard no.", notice.hazardNo())
            .field("整改责任单位", "Responsible unit", unit(notice))
            .field("整改责任人", "Responsible person", contents.responsiblePerson())
            .field("所在地", "Place", notice.place())
            .field(
                "设备",
                "Equipment",
                Objects.requireNonNullElse(notice.equipmentNo(), Subject.NO_UNIT))
            .field("隐患", "Hazard", hazard(notice))
            .field("等级与依据", "Grade and basis", grade(notice))
            .field("督办期限", "To be rectified by", notice.dueDate().toString())
            .field("停产要求", "Stop of production", stop(notice))
            .field("责任领导", "Responsible leader", named(leader(contents.responsibleLeader())))
            .field("督办单位", "Supervising department", named(contents.supervisingDepartment()))
            .field("联系人", "Contact", named(contact(contents.contact())))
            .field("进展报告（拟定）", "Progress reports (proposed rhythm)", rhythm(notice));
    if (notice.supersedes() != null) {
      paper.field("替代下级挂牌", "Replaces the lower listing", notice.supersedes());
    }
    return paper
        .section("一、挂牌理由", "Why it is listed", notice.reason())
        .section("二、隐患情况", "Description", notice.description())
        .section("三、危害", "Harm", contents.harm())
        .section("四、整改要求", "Required measures", contents.requiredMeasures())
        .section("五、应急和监控措施", "Emergency and monitoring measures", contents.monitoring())
        .signature("责任领导（签名）")
        .signature("整改责任单位签收（签名）")
        .demonstration(notice.demonstration())
        .containsProposals(true)
        .paper();
  }

  private static String unit(Notice notice) {
    String unit = notice.contents().responsibleUnit();
    return unit.equals(notice.enterpriseId())
        ? unit
        : "%s（%s）".formatted(unit, notice.enterpriseId());
  }

  private static String hazard(Notice notice) {
    return "%s %s\n%s".formatted(notice.code(), notice.titleZh(), notice.titleEn());
  }

  private static String grade(Notice notice) {
    String grade = notice.grade() == Grade.MAJOR ? "重大隐患" : notice.grade().name();
    return "%s %s".formatted(grade, text(notice.basis())).strip();
  }

  private static String stop(Notice notice) {
    return "%s %s".formatted(notice.stop().zh(), text(notice.stopReason())).strip();
  }

  private static String leader(NamedLeader leader) {
    return "%s %s".formatted(leader.name(), leader.post()).strip();
  }

  private static String contact(NamedContact contact) {
    return "%s %s".formatted(contact.name(), contact.phone()).strip();
  }

  private static String named(String supervisor) {
    return supervisor.isBlank() ? "待挂牌机关指定 / to be named by the listing body" : supervisor;
  }

  private static String rhythm(Notice notice) {
    return notice.firstReportDue() == null
        ? notice.rhythm().zh()
        : "%s，首次不迟于%s".formatted(notice.rhythm().zh(), notice.firstReportDue());
  }

  private static String text(@Nullable String text) {
    return Objects.requireNonNullElse(text, "");
  }
}
