package io.guapai.runtime.imports;

import io.guapai.runtime.event.Attempts;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.id.InvalidIdentifier;
import io.guapai.runtime.profile.Parsed;
import io.guapai.runtime.profile.Refused;
import io.guapai.runtime.profile.RowField;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Enters rows one by one through the code that acts use: each one wholly, or not at all. */
@ApplicationScoped
public class RowByRow {

  private final Attempts attempts;

  RowByRow(Attempts attempts) {
    this.attempts = attempts;
  }

  /** Enters a row. */
  public interface Step<R> {

    /**
     * Whether the register changed by it.
     *
     * @throws Refused when it is not meant for this register
     * @throws ProblemException when a rule does not take it
     */
    boolean enter(R row) throws Refused;
  }

  /**
   * Enters rows, and adds those that are not taken to the rejected ones.
   *
   * @param identifier field whose identifier may turn out to be none
   */
  public <R extends Parsed.Entry> Entering.Entered<R> enter(
      List<R> rows, List<Parsed.Rejection> rejected, RowField identifier, Step<R> step) {
    List<R> accepted = new ArrayList<>(rows.size());
    int changed = 0;
    for (R row : rows) {
      try {
        changed += attempts.whole(() -> entered(step, row)) ? 1 : 0;
        accepted.add(row);
      } catch (NotTaken e) {
        rejected.add(e.refused.rejection(row.line(), row.recordNo()));
      } catch (ProblemException e) {
        rejected.add(Refused.byRule(e).rejection(row.line(), row.recordNo()));
      } catch (InvalidIdentifier e) {
        rejected.add(Refused.byRule(identifier, e).rejection(row.line(), row.recordNo()));
      }
    }
    return new Entering.Entered<>(accepted, changed, accepted.size() - changed);
  }

  private static <R> boolean entered(Step<R> step, R row) {
    try {
      return step.enter(row);
    } catch (Refused e) {
      throw new NotTaken(e);
    }
  }

  private static final class NotTaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refused refused;

    NotTaken(Refused refused) {
      super(refused);
      this.refused = refused;
    }
  }
}
