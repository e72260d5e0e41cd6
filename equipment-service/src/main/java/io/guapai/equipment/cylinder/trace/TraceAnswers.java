package io.guapai.equipment.cylinder.trace;

import io.guapai.contracts.Description;
import io.guapai.contracts.equipment.FillingRefusalReason;
import io.guapai.equipment.cylinder.CylinderState;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of the events of a batch.
 *
 * @param items in the order in which the events were posted
 */
record TraceAnswers(int accepted, int known, int refused, List<TraceAnswer> items) {

  /** What became of an event. */
  @Description("What became of the event 处理结果")
  @Schema(name = "TraceResult")
  enum Result {
    @Description("taken into the trace 已受理")
    ACCEPTED,
    @Description("known already, nothing changed 重复，已受理过")
    KNOWN,
    @Description("refused 未受理")
    REFUSED
  }

  /**
   * The answer to one event.
   *
   * @param state what the cylinder is in after it; null when it was refused
   * @param violations what stood against a filling that was done all the same
   * @param reason why it was refused; null when it was not
   * @param detail what that means here; null when there is no more to say
   */
  record TraceAnswer(
      String eventNo,
      Result result,
      @Nullable CylinderState state,
      List<FillingRefusalReason> violations,
      @Nullable TraceRefusal reason,
      @Nullable String detail) {

    static TraceAnswer accepted(
        String eventNo, CylinderState state, List<FillingRefusalReason> violations) {
      return new TraceAnswer(eventNo, Result.ACCEPTED, state, violations, null, null);
    }

    static TraceAnswer known(String eventNo, CylinderState state) {
      return new TraceAnswer(eventNo, Result.KNOWN, state, List.of(), null, null);
    }

    static TraceAnswer refused(String eventNo, TraceRefusal reason, @Nullable String detail) {
      return new TraceAnswer(eventNo, Result.REFUSED, null, List.of(), reason, detail);
    }
  }

  static TraceAnswers of(List<TraceAnswer> items) {
    return new TraceAnswers(
        count(items, Result.ACCEPTED),
        count(items, Result.KNOWN),
        count(items, Result.REFUSED),
        items);
  }

  private static int count(List<TraceAnswer> items, Result result) {
    return (int) items.stream().filter(item -> item.result() == result).count();
  }
}
