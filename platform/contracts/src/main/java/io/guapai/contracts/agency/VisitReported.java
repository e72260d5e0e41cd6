package io.guapai.contracts.agency;

import io.guapai.contracts.Conclusion;
import io.guapai.contracts.Contract;
import io.guapai.contracts.DatedFinding;
import io.guapai.contracts.Description;
import io.guapai.contracts.EarlierFinding;
import io.guapai.contracts.InspectionKind;
import io.guapai.contracts.Stream;
import io.guapai.contracts.VisitKind;
import io.guapai.contracts.VisitOutcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an inspection institute (检验机构) posts: a visit that may have no result, or one that it tells
 * in words of its own. Its words mean what the mapping of the institute says; one that it does not
 * know is refused. The inspection service publishes {@code inspection-completed} or {@code
 * inspection-attempted}.
 */
@Contract(name = "visit-reported", stream = Stream.AGENCY)
@Description("An institute reports a visit, with or without a result (到场情况上报)")
public record VisitReported(
    @Description(value = "Number of the paper given by the institute (单据编号)", maxLength = 64)
        String reportNo,
    @Description("Public number: equipment code, else <source system>:<record no> (设备编号)")
        String equipmentNo,
    @Description("Day of the visit (到场日期)") LocalDate visitedOn,
    @Description(value = "Name or code of the inspection institute (检验机构)", maxLength = 200)
        String institute,
    @Description("Kind of examination; else the word for it (检验类别)") @Nullable InspectionKind kind,
    @Description("Why the institute came (到场原因)") @Nullable VisitKind visit,
    @Description(value = "Both in the institute's own word (检验类别原文)", maxLength = 100)
        @Nullable String visitWord,
    @Description("Conclusion, if there is one; else the word for it (检验结论)")
        @Nullable Conclusion conclusion,
    @Description("What the visit ended with, where the conclusion does not say it all (检验结果补充)")
        @Nullable VisitOutcome outcome,
    @Description(value = "Both in the institute's own word (检验结果原文)", maxLength = 100)
        @Nullable String outcomeWord,
    @Description("Next date set by the report (下次检验日期)") @Nullable LocalDate nextInspectionDate,
    @Description(value = "What was found, a sentence each (检验发现问题)", maxLength = 2000)
        @Nullable List<String> findings,
    @Description(
            "What was found and has to be rectified by a date of its own, item by item (逐项限期整改的问题)")
        @Nullable List<DatedFinding> datedFindings,
    @Description("What became of the dated findings of earlier papers (复核以往问题)")
        @Nullable List<EarlierFinding> earlierFindings,
    @Description(
            value =
                "Number of an earlier report of the institute that this one replaces (更正的原报告编号)",
            maxLength = 64)
        @Nullable String revises,
    @Description(value = "Why that one was wrong; required with it (更正理由)", maxLength = 1000)
        @Nullable String revisionReason)
    implements InstituteReport {

  /** Refuses a null where the contract requires a value. */
  public VisitReported {
    Objects.requireNonNull(reportNo, "reportNo");
    Objects.requireNonNull(equipmentNo, "equipmentNo");
    Objects.requireNonNull(visitedOn, "visitedOn");
    Objects.requireNonNull(institute, "institute");
    findings = findings == null ? null : List.copyOf(findings);
    datedFindings = datedFindings == null ? null : List.copyOf(datedFindings);
    earlierFindings = earlierFindings == null ? null : List.copyOf(earlierFindings);
  }

  @Override
  public String subject() {
    return equipmentNo;
  }

  @Override
  public String partitionKey() {
    return equipmentNo;
  }

  @Override
  public @Nullable String regionCode() {
    return null;
  }
}
