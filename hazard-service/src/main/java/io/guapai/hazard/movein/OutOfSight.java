package io.guapai.hazard.movein;

import io.guapai.hazard.HazardProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.sql.SqlFailure;
import org.jspecify.annotations.Nullable;

/** A row met an open hazard of the same subject, code and fault that the caller does not see. */
final class OutOfSight {

  private static final String OPEN_ONCE = "hazard_open_once";

  private OutOfSight() {}

  static boolean is(SqlFailure failure) {
    return String.valueOf(failure.getMessage()).contains(OPEN_ONCE);
  }

  /** Its verdict; whatever else went wrong is thrown on. */
  static RowVerdict refused(Row row, SqlFailure failure) {
    BroughtIn says = row.says();
    if (says == null || !is(failure)) {
      throw failure;
    }
    return RowVerdict.refused(
        row.no(),
        says.recordNo(),
        new ProblemException(
            HazardProblem.OPEN_OUT_OF_SIGHT, null, subject(says), code(says.code())));
  }

  private static String subject(BroughtIn says) {
    String number = says.equipmentNo() == null ? says.equipmentRecordNo() : says.equipmentNo();
    return number == null ? String.valueOf(says.enterpriseId()) : number;
  }

  private static String code(@Nullable String told) {
    return told == null ? "GENERAL" : told;
  }
}
