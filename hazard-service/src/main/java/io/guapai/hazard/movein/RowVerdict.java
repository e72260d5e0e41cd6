package io.guapai.hazard.movein;

import io.guapai.runtime.http.ProblemException;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of one row.
 *
 * @param row its place among the rows sent, from 1
 * @param recordNo its number in the former register, as far as it could be read
 * @param problem address of the kind of problem that it was refused for
 * @param field the value that is wrong
 */
public record RowVerdict(
    int row,
    @Nullable String recordNo,
    Verdict verdict,
    @Nullable String hazardId,
    @Nullable String hazardNo,
    @Nullable String problem,
    @Nullable String field,
    @Nullable String reasonZh,
    @Nullable String reasonEn) {

  static RowVerdict of(int row, String recordNo, Verdict verdict, UUID hazard, String hazardNo) {
    return new RowVerdict(
        row, recordNo, verdict, hazard.toString(), hazardNo, null, null, null, null);
  }

  static RowVerdict refused(int row, @Nullable String recordNo, ProblemException why) {
    return new RowVerdict(
        row,
        recordNo,
        Verdict.REFUSED,
        null,
        null,
        why.address().toString(),
        why.field(),
        why.detail(Locale.SIMPLIFIED_CHINESE),
        why.detail(Locale.ENGLISH));
  }
}
