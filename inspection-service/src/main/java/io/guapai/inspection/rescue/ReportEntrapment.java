package io.guapai.inspection.rescue;

import io.guapai.inspection.maintenance.MaintenanceContracts;
import io.guapai.inspection.maintenance.MaintenanceContracts.MaintenanceContract;
import io.guapai.inspection.rescue.Entrapment.Terms;
import io.guapai.inspection.rescue.Entrapment.Times;
import io.guapai.inspection.rescue.RescueTerms.Term;
import io.guapai.inspection.subject.Subject;
import io.guapai.inspection.subject.Subjects;
import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Opening;
import io.guapai.runtime.dossier.Filing;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.identity.Transactions;
import io.guapai.runtime.rule.Edition;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.territory.RegionCode;
import io.guapai.runtime.time.PlatformClock;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * People are trapped in a lift: whoever hears of it reports it, for the public the authority whom
 * it calls. Of a lift in which people are trapped already nothing is opened anew.
 */
@Singleton
@ActAt(
    by = {
      Role.ENTERPRISE,
      Role.MAINTAINER,
      Role.CITY,
      Role.COUNTY,
      Role.TOWNSHIP,
      Role.COORDINATOR
    },
    joins = EntrapmentView.class,
    en = "Report that people are trapped in a lift",
    zh = "报告电梯困人")
record ReportEntrapment(
    Subjects subjects,
    MaintenanceContracts contracts,
    RescueTerms rules,
    RescueTimes times,
    EntrapmentDocket docket,
    Filing filing,
    EntityManager entities,
    Transactions transactions,
    PlatformClock clock,
    Sql sql)
    implements Opening<Entrapment, NewEntrapment> {

  /** What is told later than that is no case of rescue any more. */
  private static final Duration OLDEST = Duration.ofDays(30);

  @Override
  public Entrapment open(NewEntrapment said, Acting acting) {
    Subject unit =
        subjects.lockedByNumber(List.of(said.equipmentNo())).values().stream()
            .filter(each -> mayReport(acting, each))
            .findFirst()
            .orElseThrow(
                () ->
                    new ProblemException(
                        PlatformProblem.NOT_FOUND,
                        "equipmentNo",
                        Subject.KIND,
                        said.equipmentNo()));
    if (!unit.variety().startsWith("3")) {
      throw new ProblemException(
          RescueProblem.NO_LIFT_TO_BE_TRAPPED_IN,
          "equipmentNo",
          unit.equipmentNo(),
          unit.variety());
    }
    Entrapment known = open(unit);
    if (known != null) {
      return known;
    }
    Instant oldest = acting.at().minus(OLDEST);
    Instant reported =
        said.reportedAt() == null
            ? acting.at().truncatedTo(ChronoUnit.MICROS)
            : times.require("reportedAt", said.reportedAt(), oldest, acting);
    Instant trapped =
        said.trappedAt() == null
            ? reported
            : times.require("trappedAt", said.trappedAt(), oldest, acting);
    times.requireOrder("trappedAt", trapped, reported);
    LocalDate day = trapped.atZone(clock.getZone()).toLocalDate();
    Entrapment entrapment =
        new Entrapment(
            unit,
            said,
            new Times(trapped, reported),
            terms(unit, said, trapped, reported),
            maintainer(unit, day),
            acting.by());
    filing.add(entrapment);
    return entrapment;
  }

  @Override
  public @Nullable Object joined(Entrapment entrapment) {
    return entrapment.done().isEmpty() ? docket.view(entrapment) : null;
  }

  /** The file is the enterprise's, which a maintainer is not. */
  @Override
  public <T> T reaching(Supplier<T> act) {
    return transactions.asSystem(act);
  }

  private Terms terms(Subject unit, NewEntrapment said, Instant trapped, Instant reported) {
    LocalDate day = reported.atZone(clock.getZone()).toLocalDate();
    Term term = said.builtUp() ? Term.ARRIVAL_BUILT_UP : Term.ARRIVAL_ELSEWHERE;
    Edition<RescueTerms.Minutes> arrival = rules.of(term, day, unit.regionCode());
    Duration accident = rules.of(Term.ACCIDENT, day, unit.regionCode()).says().term();
    return new Terms(
        reported.plus(arrival.says().term()), arrival.edition(), trapped.plus(accident));
  }

  private boolean mayReport(Acting acting, Subject unit) {
    RegionCode region = acting.caller().region();
    String organization = acting.caller().organization();
    return region != null && region.contains(RegionCode.parse(unit.regionCode()))
        || acting.caller().enterprises().contains(unit.enterpriseId())
        || organization != null
            && contracts.held(
                organization, unit.equipmentId(), unit.enterpriseId(), acting.today());
  }

  private @Nullable String maintainer(Subject unit, LocalDate day) {
    return MaintenanceContracts.on(contracts.of(unit.equipmentId(), unit.enterpriseId()), day)
        .map(MaintenanceContract::maintainer)
        .orElse(null);
  }

  private @Nullable Entrapment open(Subject unit) {
    return sql.first(
            "select id from entrapment where equipment_id = ?"
                + " and state in ('REPORTED', 'CALLED', 'ARRIVED')",
            row -> row.getObject(1, UUID.class),
            unit.equipmentId())
        .map(id -> Objects.requireNonNull(entities.find(Entrapment.class, id)))
        .orElse(null);
  }
}
