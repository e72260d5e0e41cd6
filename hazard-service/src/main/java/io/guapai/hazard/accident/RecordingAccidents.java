package io.guapai.hazard.accident;

import com.github.f4b6a3.uuid.UuidCreator;
import io.guapai.contracts.InterviewTrigger;
import io.guapai.contracts.agency.AccidentReported;
import io.guapai.contracts.hazard.AccidentRecorded;
import io.guapai.hazard.interview.Candidate;
import io.guapai.hazard.interview.ProposingInterviews;
import io.guapai.hazard.unit.Unit;
import io.guapai.runtime.act.By;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.event.Outbox;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.sql.Sql;
import io.guapai.runtime.time.PlatformClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Records the accidents that agencies report; each leads to an interview. */
@ApplicationScoped
public class RecordingAccidents {

  private static final long FIRST_VERSION = 1;

  private final Sql sql;
  private final Outbox outbox;
  private final PlatformClock clock;
  private final ProposingInterviews interviews;

  public RecordingAccidents(
      Sql sql, Outbox outbox, PlatformClock clock, ProposingInterviews interviews) {
    this.sql = sql;
    this.outbox = outbox;
    this.clock = clock;
    this.interviews = interviews;
  }

  /** Records an accident of a unit, or finds the one recorded for that day; returns its id. */
  public UUID record(Received<AccidentReported> received, Unit unit) {
    AccidentReported report = received.data();
    UUID id = UuidCreator.getTimeOrderedEpoch();
    int fresh =
        sql.update(
            "insert into accident (id, equipment_id, equipment_no, enterprise_id, region_code,"
                + " occurred_on, grade, description, recorded_at, correlation_id)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing",
            id,
            unit.equipmentId(),
            unit.equipmentNo(),
            unit.enterpriseId(),
            unit.regionCode(),
            report.occurredOn(),
            report.grade(),
            report.description(),
            clock.instant(),
            received.header().correlationId());
    if (fresh == 0) {
      return sql.query(
              "select id from accident where equipment_id = ? and occurred_on = ?",
              row -> row.getObject(1, UUID.class),
              unit.equipmentId(),
              report.occurredOn())
          .get(0);
    }
    outbox.publish(
        new AccidentRecorded(
            id.toString(),
            unit.enterpriseId(),
            unit.regionCode(),
            unit.equipmentId(),
            report.occurredOn(),
            report.grade(),
            report.description()),
        FIRST_VERSION,
        Cause.of(received.header()));
    interviews.propose(
        List.of(
            new Candidate(
                InterviewTrigger.ACCIDENT,
                "accident:" + id,
                null,
                unit.enterpriseId(),
                unit.regionCode(),
                received.header().correlationId(),
                By.event(received.header().id(), clock.instant()))));
    return id;
  }
}
