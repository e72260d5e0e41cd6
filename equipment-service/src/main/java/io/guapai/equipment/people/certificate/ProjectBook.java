package io.guapai.equipment.people.certificate;

import io.guapai.equipment.Days;
import io.guapai.equipment.EquipmentProblem;
import io.guapai.equipment.people.rule.OperatorRules;
import io.guapai.equipment.people.rule.OperatorRules.Project;
import io.guapai.equipment.people.rule.OperatorRules.Term;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The projects that certificates are for, and until when. */
@ApplicationScoped
public class ProjectBook {

  private final Sql sql;
  private final OperatorRules rules;
  private final PlatformClock clock;

  ProjectBook(Sql sql, OperatorRules rules, PlatformClock clock) {
    this.sql = sql;
    this.rules = rules;
    this.clock = clock;
  }

  /** A project as it stands. */
  public record Standing(LocalDate validUntil, boolean valid) {}

  /** A project of a certificate; empty when it is for none of that code. */
  public Optional<Standing> find(UUID certificate, String project) {
    return sql.first(
        "select valid_until, valid from operator_project where certificate_id = ? and project = ?",
        row -> new Standing(row.getObject(1, LocalDate.class), row.getBoolean(2)),
        certificate,
        project);
  }

  /**
   * Puts a project on a certificate, or again after it lapsed.
   *
   * @throws ProblemException when the rules know no such project, the certificate is for it
   *     already, or the days do not hold (422, 409)
   */
  void grant(OperatorCertificate certificate, ProjectGrant grant) {
    add(certificate, grant, first(grant));
  }

  /**
   * Puts a project on a certificate as the certificate states it. One that was approved after the
   * certificate was issued may have been reviewed (复审): its term then runs from the end of the
   * former one, which it had not reached.
   *
   * @throws ProblemException as for one that is granted
   */
  void state(OperatorCertificate certificate, ProjectGrant grant) {
    LocalDate first = first(grant);
    add(
        certificate,
        grant,
        grant.approvedOn().isAfter(certificate.issuedOn())
            ? rules.term(grant.approvedOn()).renewed(first)
            : first);
  }

  private void add(OperatorCertificate certificate, ProjectGrant grant, LocalDate longest) {
    LocalDate until = Objects.requireNonNullElseGet(grant.validUntil(), () -> first(grant));
    Days.requireBetween("validUntil", until, grant.approvedOn(), longest);
    find(certificate.id(), grant.project())
        .filter(held -> !held.validUntil().isBefore(clock.today()))
        .ifPresent(
            held -> {
              throw new ProblemException(
                  EquipmentProblem.PROJECT_HELD,
                  "project",
                  grant.project(),
                  held.validUntil().toString());
            });
    put(certificate, grant.project(), grant.approvedOn(), until);
  }

  /**
   * The last day of a first term.
   *
   * @throws ProblemException when the rules know no such project, or the day does not hold (422)
   */
  LocalDate first(ProjectGrant grant) {
    LocalDate today = clock.today();
    if (!rules.projects(today).containsKey(grant.project())) {
      throw new ProblemException(
          EquipmentProblem.UNKNOWN_PROJECT,
          "project",
          grant.project(),
          String.join(", ", rules.projects(today).keySet()));
    }
    PaperDays.requirePast("approvedOn", grant.approvedOn(), today);
    return rules.term(grant.approvedOn()).lastDay(grant.approvedOn());
  }

  /**
   * Gives a project its next term.
   *
   * @throws ProblemException when the certificate is not for it, or it had lapsed before the
   *     application (422)
   */
  void renew(OperatorCertificate certificate, String project, Review review) {
    Standing held =
        find(certificate.id(), project)
            .orElseThrow(
                () -> new ProblemException(EquipmentProblem.PROJECT_NOT_HELD, "projects", project));
    if (review.appliedOn().isAfter(held.validUntil())) {
      throw new ProblemException(
          EquipmentProblem.CERTIFICATE_LAPSED, "appliedOn", project, held.validUntil().toString());
    }
    put(
        certificate,
        project,
        review.approvedOn(),
        rules.term(review.approvedOn()).renewed(held.validUntil()));
  }

  /**
   * Gives a project the term that a reviewed certificate states for it.
   *
   * @param held its term so far
   * @throws ProblemException when it is longer than the next term of the rules (422)
   */
  void renewed(OperatorCertificate certificate, ProjectGrant grant, Standing held) {
    LocalDate until = Objects.requireNonNull(grant.validUntil());
    LocalDate longest = rules.term(grant.approvedOn()).renewed(held.validUntil());
    PaperDays.requirePast("approvedOn", grant.approvedOn(), clock.today());
    Days.requireBetween("validUntil", until, held.validUntil().plusDays(1), longest);
    put(certificate, grant.project(), grant.approvedOn(), until);
  }

  private void put(
      OperatorCertificate certificate, String project, LocalDate approvedOn, LocalDate until) {
    LocalDate today = clock.today();
    boolean open = !until.isBefore(today);
    sql.update(
        "insert into operator_project (certificate_id, project, approved_on, valid_until, valid,"
            + " next_on) values (?, ?, ?, ?, ?, ?) on conflict (certificate_id, project) do update"
            + " set approved_on = excluded.approved_on, valid_until = excluded.valid_until,"
            + " valid = excluded.valid, next_on = excluded.next_on",
        certificate.id(),
        project,
        approvedOn,
        until,
        open && certificate.state() == CertificateState.VALID,
        open ? until.minusDays(rules.notices(today).get(0)) : null);
  }

  /** The projects of a certificate hold again, or no longer, as its state says. */
  void follow(OperatorCertificate certificate) {
    sql.update(
        "update operator_project set valid = ? and valid_until >= ? where certificate_id = ?",
        certificate.state() == CertificateState.VALID,
        clock.today(),
        certificate.id());
  }

  /** The projects of some certificates, by certificate. */
  public Map<UUID, List<ProjectView>> of(Collection<UUID> certificates) {
    LocalDate today = clock.today();
    Map<String, Project> known = rules.projects(today);
    Term term = rules.term(today);
    Map<UUID, List<ProjectView>> projects = new HashMap<>();
    sql.query(
        "select certificate_id, project, approved_on, valid_until, valid from operator_project"
            + " where certificate_id = any(?::uuid[]) order by project",
        row -> {
          String code = row.getString(2);
          Project named = known.get(code);
          LocalDate until = row.getObject(4, LocalDate.class);
          return projects
              .computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
              .add(
                  new ProjectView(
                      code,
                      named == null ? code : named.zh(),
                      named == null ? code : named.en(),
                      row.getObject(3, LocalDate.class),
                      until,
                      term.reviewBy(until),
                      row.getBoolean(5) && !until.isBefore(today)));
        },
        certificates);
    return projects;
  }
}
