package io.guapai.equipment.people.expiry;

import io.guapai.contracts.Description;
import io.guapai.equipment.people.rule.OperatorRules;
import io.guapai.runtime.act.ActAddress;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.work.Asking;
import io.guapai.runtime.work.Work;
import io.guapai.runtime.work.WorkRows;
import io.guapai.runtime.work.WorkSource;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/**
 * Certificates whose review is to be applied for (复审), at the authority: work of the enterprise and
 * of the operator himself. And operators who work on without one: work of the enterprise.
 */
@Singleton
record CertificatesToRenew(OperatorRules rules) implements WorkSource {

  private static final String EMPLOYMENTS = "/equipment/v1/operator-employments";

  private static final Work REVIEW =
      new Work(
          Kind.APPLY_FOR_REVIEW,
          new ActAddress(EMPLOYMENTS, null, List.of(Role.ENTERPRISE, Role.OPERATOR)));

  private static final Work RELEASE =
      new Work(
          Kind.RELEASE_UNCERTIFIED,
          new ActAddress(EMPLOYMENTS, "release", List.of(Role.ENTERPRISE)));

  private static final String ENDING =
      "select 'APPLY_FOR_REVIEW', m.id::text || p.project, m.id::text, p.project,"
          + " c.holder_name || ' ' || p.project, c.holder_name || ' ' || p.project,"
          + " m.enterprise_id, e.name, m.region_code,"
          + " (p.valid_until - make_interval(months => ?))::date,"
          + " p.valid_until - make_interval(months => ?) < ?"
          + " from operator_employment m join operator_certificate c on c.id = m.certificate_id"
          + " join operator_project p on p.certificate_id = c.id"
          + " left join enterprise e on e.id = m.enterprise_id"
          + " where m.left_on is null and c.state = 'VALID' and p.valid_until between ? and ? and ";

  private static final String UNCERTIFIED =
      "select 'RELEASE_UNCERTIFIED', u.id::text, u.employment_id::text, u.equipment_no,"
          + " c.holder_name || ' ' || u.project, c.holder_name || ' ' || u.project,"
          + " u.enterprise_id, e.name, u.region_code, ?::date, false"
          + " from operator_unit u join operator_certificate c on c.id = u.certificate_id"
          + " left join enterprise e on e.id = u.enterprise_id"
          + " where u.released_on is null and not u.certified and u.enterprise_id = any(?)";

  private enum Kind {
    @Description("apply for the review of an operator's certificate 申请作业人员证复审")
    APPLY_FOR_REVIEW,
    @Description("release an operator without a valid certificate 撤下无证作业人员")
    RELEASE_UNCERTIFIED
  }

  @Override
  public List<WorkRows> rows(Asking who) {
    List<String> own = who.enterprises();
    if (!own.isEmpty()) {
      return List.of(
          ending("m.enterprise_id = any(?)", own, who.today()),
          WorkRows.of(RELEASE, UNCERTIFIED, who.today(), own));
    }
    String holder = who.caller().organization();
    return holder == null || !who.caller().has(Role.OPERATOR)
        ? List.of()
        : List.of(ending("m.organization = ?", holder, who.today()));
  }

  private WorkRows ending(String whose, Object who, LocalDate today) {
    int months = rules.term(today).reviewMonths();
    return WorkRows.of(
        REVIEW,
        ENDING + whose,
        months,
        months,
        today,
        today,
        today.plusDays(rules.notices(today).get(0)),
        who);
  }
}
