package io.guapai.equipment.cylinder.register;

import io.guapai.contracts.Description;
import io.guapai.runtime.http.ProblemException;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of the cylinders of a list.
 *
 * @param items in the order in which they were stated
 */
record CylinderAnswers(int accepted, int known, int refused, List<CylinderAnswer> items) {

  /** What became of a cylinder. */
  @Description("What became of the cylinder 处理结果")
  @Schema(name = "CylinderResult")
  enum Result {
    @Description("entered 已建档")
    ACCEPTED,
    @Description("entered before, nothing changed 此前已建档")
    KNOWN,
    @Description("refused 未受理")
    REFUSED
  }

  /**
   * The answer to one cylinder.
   *
   * @param problem kind of what is wrong; null when nothing is
   * @param field which value it is about; null as before
   * @param detail what is wrong, in the language that was asked for; null as before
   */
  record CylinderAnswer(
      String code,
      Result result,
      @Nullable String problem,
      @Nullable String field,
      @Nullable String detail) {

    static CylinderAnswer of(String code, Result result) {
      return new CylinderAnswer(code, result, null, null, null);
    }

    static CylinderAnswer refused(String code, ProblemException problem, Locale locale) {
      return new CylinderAnswer(
          code,
          Result.REFUSED,
          problem.address().toString(),
          problem.field(),
          problem.detail(locale));
    }
  }

  static CylinderAnswers of(List<CylinderAnswer> items) {
    return new CylinderAnswers(
        count(items, Result.ACCEPTED),
        count(items, Result.KNOWN),
        count(items, Result.REFUSED),
        items);
  }

  private static int count(List<CylinderAnswer> items, Result result) {
    return (int) items.stream().filter(item -> item.result() == result).count();
  }
}
