package io.guapai.hazard.duty;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guapai.contracts.DutyKind;
import io.guapai.hazard.lifecycle.Hazard;
import io.guapai.runtime.act.By;
import io.guapai.runtime.act.Dossier;
import io.guapai.runtime.act.DutyLedger;
import io.guapai.runtime.act.OpenDuty;
import io.guapai.runtime.act.Owing;
import io.guapai.runtime.act.Owing.Term;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The duties of authorities, in the transaction of the act that gives rise to them or fulfils them.
 */
@ApplicationScoped
public class Duties implements DutyLedger {

  /**
   * What is owed when the hazard has ended, too: to publish a delisting, to answer a superior, to
   * decide on a sanction.
   */
  private static final List<DutyKind> OUTLIVING =
      List.of(DutyKind.PUBLISH_DELISTING, DutyKind.ANSWER_SUPERIOR, DutyKind.DECIDE_SANCTION);

  static final String ABOUT = "(hazard_id = ?::uuid or subject = ?::uuid)";

  private final Sql sql;
  private final DutyTerms terms;
  private final PlatformClock clock;

  Duties(Sql sql, DutyTerms terms, PlatformClock clock) {
    this.sql = sql;
    this.terms = terms;
    this.clock = clock;
  }

  @Override
  public void fulfil(Dossier<?> dossier, Set<DutyKind> kinds, @Nullable UUID paper, By by) {
    if (paper == null) {
      end("kind = any(?::text[]) and " + ABOUT, false, by, kinds, dossier.id(), dossier.id());
    } else {
      end("kind = any(?::text[]) and subject = ?", false, by, kinds, paper);
    }
  }

  /** Acts on hazards do; what is owed about a complaint comes with the terms of its history. */
  @Override
  public void open(Dossier<?> dossier, List<Owing> owing) {
    Hazard hazard = (Hazard) dossier;
    owe(
        owing.stream()
            .map(
                duty ->
                    Owed.forPaper(duty.kind(), duty.paper(), hazard, duty.authority(), term(duty)))
            .toList());
  }

  private Term term(Owing duty) {
    Term set = duty.term();
    return set == null ? terms.of(duty.kind(), clock.instant()) : set;
  }

  @Override
  public List<OpenDuty> open(Dossier<?> dossier) {
    return sql.query(
        "select kind, due_date, expires_at <= ? from duty where done_at is null and "
            + ABOUT
            + " order by expires_at, id",
        row ->
            new OpenDuty(
                DutyKind.valueOf(row.getString(1)),
                row.getObject(2, LocalDate.class),
                row.getBoolean(3)),
        clock.instant(),
        dossier.id(),
        dossier.id());
  }

  /** Notes what is owed; a duty of the same kind that is open for the subject goes on as it is. */
  public void owe(Owed duty) {
    owe(List.of(duty));
  }

  /** Notes what is owed, many at a time. */
  public void owe(Collection<Owed> duties) {
    sql.unnest(
        "insert into duty (id, kind, subject, hazard_id, complaint_id, enterprise_id, region_code,"
            + " authority_region, correlation_id, due_date, deadline, expires_at, next_step_at)"
            + " select * from unnest(?, ?, ?, ?::uuid[], ?::uuid[], ?, ?, ?, ?, ?, ?, ?, ?)"
            + " on conflict do nothing",
        duties,
        Duties::parameters);
  }

  /** Notes that something about subjects is owed no more, though it was not done. */
  void lapse(DutyKind kind, Collection<UUID> subjects, By by) {
    end("kind = ? and subject = any(?::uuid[])", true, by, kind, texts(subjects));
  }

  /**
   * Notes that the duties about hazards that have ended are owed no more, but for those that
   * outlive them.
   */
  void lapse(Collection<UUID> hazardIds, By by) {
    end(
        "kind <> all(?::text[]) and hazard_id = any(?::uuid[])",
        true,
        by,
        OUTLIVING,
        texts(hazardIds));
  }

  /** Those of the hazards about which a duty of a kind is open. */
  Set<UUID> owedAbout(DutyKind kind, Collection<UUID> hazardIds) {
    return Set.copyOf(
        sql.query(
            "select distinct hazard_id from duty"
                + " where kind = ? and hazard_id = any(?::uuid[]) and done_at is null",
            row -> row.getObject(1, UUID.class),
            kind,
            texts(hazardIds)));
  }

  private void end(String which, boolean lapsed, By by, Object... values) {
    sql.update(
        "update duty set done_at = ?, done_by = ?, lapsed = ?, next_step_at = null"
            + " where done_at is null and "
            + which,
        Stream.concat(Stream.of(by.at(), by.actor(), lapsed), Stream.of(values)).toArray());
  }

  private static List<String> texts(Collection<UUID> ids) {
    return ids.stream().map(UUID::toString).toList();
  }

  /** Notes that the duties for a paper that another has replaced are owed no more. */
  public void lapseFor(UUID subject, By by) {
    end("subject = ?", true, by, subject);
  }

  private static @Nullable Object[] parameters(Owed duty) {
    return new @Nullable Object[] {
      UuidCreator.getTimeOrderedEpoch(),
      duty.kind(),
      duty.subject(),
      duty.hazardId(),
      duty.complaintId(),
      duty.enterpriseId(),
      duty.regionCode(),
      duty.authority().value(),
      duty.correlationId(),
      duty.due().date(),
      duty.due().explanation(),
      duty.due().expiresAt(),
      duty.due().expiresAt()
    };
  }
}
