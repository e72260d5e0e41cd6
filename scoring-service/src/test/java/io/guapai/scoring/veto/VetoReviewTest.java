package io.guapai.scoring.veto;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guapai.contracts.VetoCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VetoReviewTest {

  private static VetoCause cause(String enterprise, VetoCode code, String id, int day) {
    return new VetoCause(
        enterprise, code, "S0-2009", CauseType.EQUIPMENT, id, LocalDate.of(2026, 5, day));
  }

  private static Veto veto(long id, String enterprise, VetoCode code, String cause) {
    return new Veto(id, enterprise, code, CauseType.EQUIPMENT, cause, null);
  }

  @Test
  void severalCausesOfOneCodeAreOneVetoThatNamesTheOldest() {
    VetoCause oldest = cause("E1", VetoCode.V2, "u2", 1);
    VetoReview review =
        VetoReview.of(
            List.of(cause("E1", VetoCode.V2, "u1", 2), oldest, cause("E1", VetoCode.V2, "u3", 3)),
            List.of());
    assertEquals(List.of(oldest), review.imposed());
    assertTrue(review.lifted().isEmpty());
  }

  @Test
  void aVetoWhoseCauseStandsChangesNothing() {
    VetoReview review =
        VetoReview.of(
            List.of(cause("E1", VetoCode.V2, "u1", 2), cause("E1", VetoCode.V2, "u2", 1)),
            List.of(veto(1, "E1", VetoCode.V2, "u1")));
    assertEquals(new VetoReview(List.of(), List.of(), Map.of()), review);
  }

  @Test
  void aVetoWithoutAnyCauseIsLiftedAndOthersStay() {
    Veto gone = veto(1, "E1", VetoCode.V2, "u1");
    VetoReview review =
        VetoReview.of(
            List.of(cause("E1", VetoCode.V1, "u1", 2), cause("E2", VetoCode.V2, "u9", 2)),
            List.of(gone, veto(2, "E1", VetoCode.V1, "u1"), veto(3, "E2", VetoCode.V2, "u9")));
    assertEquals(List.of(gone), review.lifted());
    assertTrue(review.imposed().isEmpty());
  }

  @Test
  void aVetoThatLosesItsCauseStandsOnAnother() {
    Veto veto = veto(1, "E1", VetoCode.V2, "u1");
    VetoCause other = cause("E1", VetoCode.V2, "u2", 3);
    VetoReview review = VetoReview.of(List.of(other), List.of(veto));
    assertEquals(new VetoReview(List.of(), List.of(), Map.of(veto, other)), review);
  }
}
