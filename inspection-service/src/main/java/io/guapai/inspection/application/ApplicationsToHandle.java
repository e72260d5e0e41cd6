package io.guapai.inspection.application;

import io.guapai.contracts.Description;
import io.guapai.runtime.act.ActAddress;
import io.guapai.runtime.act.ActDesk;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.list.Conditions;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.work.Asking;
import io.guapai.runtime.work.Work;
import io.guapai.runtime.work.WorkRows;
import io.guapai.runtime.work.WorkSource;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The steps of applications, each with who takes it: institute, enterprise and authority. */
@Singleton
record ApplicationsToHandle(ActDesk desk) implements WorkSource {

  private static final String SELECT =
      "select '%s', id::text, id::text, application_no, institute_name, institute_name,"
          + " enterprise_id, null, region_code, %3$s, coalesce(%3$s < ?, false)"
          + " from inspection_application where %4$s and %2$s";

  private enum Kind {
    @Description("look whether an inspection can be done 受理报检")
    ACCEPT_INSPECTION(AcceptInspectionApplication.class, "state = 'SUBMITTED'", "appointment_due"),
    @Description("agree upon the day of an inspection 约定检验日期")
    SCHEDULE_INSPECTION(ScheduleInspection.class, "state = 'ACCEPTED'", "appointment_due"),
    @Description("inspect on the day that was agreed upon 按约定日期检验")
    INSPECT(BeginInspection.class, "state = 'SCHEDULED'", "scheduled_on"),
    @Description("inspect again what was rectified 复检")
    INSPECT_AGAIN(null, "state = 'RECHECK'", "scheduled_on"),
    @Description("rectify what failed, and ask for the recheck 整改并申请复检")
    RECTIFY_AND_TELL(TellRectified.class, "state = 'RECTIFY'", "null::date"),
    @Description("answer an objection to a report 答复检验结论异议")
    ANSWER_OBJECTION(AnswerObjection.class, "objection_due is not null", "objection_due");

    private final @Nullable Class<? extends ActOn<?, ?>> act;
    private final String open;
    private final String due;

    Kind(@Nullable Class<? extends ActOn<?, ?>> act, String open, String due) {
      this.act = act;
      this.open = open;
      this.due = due;
    }
  }

  @Override
  public List<WorkRows> rows(Asking who) {
    RegionCode authority = who.caller().region();
    if (authority != null) {
      return List.of(
          rows(Kind.ANSWER_OBJECTION, Conditions.territory("region_code", authority), who.today()));
    }
    String organization = who.caller().organization();
    if (organization == null) {
      return who.enterprises().isEmpty()
          ? List.of()
          : List.of(
              rows(
                  Kind.RECTIFY_AND_TELL, "enterprise_id = any(?)", who.today(), who.enterprises()));
    }
    return who.caller().has(Role.INSTITUTE)
        ? Stream.of(
                Kind.ACCEPT_INSPECTION, Kind.SCHEDULE_INSPECTION, Kind.INSPECT, Kind.INSPECT_AGAIN)
            .map(kind -> rows(kind, "institute = ?", who.today(), organization))
            .toList()
        : List.of(rows(Kind.RECTIFY_AND_TELL, "applicant = ?", who.today(), organization));
  }

  private WorkRows rows(Kind kind, String whose, Object... values) {
    return WorkRows.of(
        new Work(kind, address(kind)), SELECT.formatted(kind, kind.open, kind.due, whose), values);
  }

  /** A recheck ends with its report, which is no act on the application. */
  private ActAddress address(Kind kind) {
    return kind.act == null
        ? new ActAddress(InspectionApplicationDocket.PATH, null, List.of(Role.INSTITUTE))
        : desk.address(kind.act);
  }
}
