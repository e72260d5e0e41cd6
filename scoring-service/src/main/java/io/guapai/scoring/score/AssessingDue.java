package io.guapai.scoring.score;

import io.guapai.runtime.due.DueRows;
import io.guapai.runtime.due.DueWork;
import io.guapai.scoring.ScoringConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;

/** Assesses enterprises when their time comes: the night after a change, the turn of the year. */
@ApplicationScoped
public class AssessingDue implements DueWork<String> {

  private static final DueRows<String> ROWS =
      new DueRows<>(String.class, "enterprise", "id", "assess_at is not null", "assess_at");

  private final Assessing assessing;
  private final ScoringConfig config;

  AssessingDue(Assessing assessing, ScoringConfig config) {
    this.assessing = assessing;
    this.config = config;
  }

  @Override
  public String name() {
    return "assessments";
  }

  @Override
  public DueRows<String> rows() {
    return ROWS;
  }

  @Override
  public int batch() {
    return config.batch();
  }

  @Override
  public void handle(List<String> enterprises, Instant now) {
    assessing.assess(new TreeSet<>(enterprises), now);
  }
}
