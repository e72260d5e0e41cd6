package io.guapai.hazard.rectification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.guapai.hazard.HazardProblem;
import io.guapai.runtime.http.ProblemException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two inspectors (特种设备安全法 §65), none of whom had a part in the matter. */
class RecheckTest {

  private static final List<String> INVOLVED = List.of("Reporter", "rectifier", "enterprise-1");

  @Test
  void twoInspectorsWhoHadNoPartInItMayRecheck() {
    recheck("Li Ming", "Zhao Wei").requireIndependent(INVOLVED);
  }

  @Test
  void onePersonIsNotTwoHoweverTheNameIsSpelt() {
    assertEquals(HazardProblem.TWO_INSPECTORS, refusal(recheck("Li Ming")));
    assertEquals(HazardProblem.TWO_INSPECTORS, refusal(recheck("Li Ming", " li ming ")));
    assertEquals(HazardProblem.TWO_INSPECTORS, refusal(recheck()));
  }

  @Test
  void whoReportedOrRectifiedItCannotRecheckIt() {
    assertEquals(HazardProblem.INSPECTOR_NOT_INDEPENDENT, refusal(recheck("Li Ming", "REPORTER")));
    assertEquals(
        HazardProblem.INSPECTOR_NOT_INDEPENDENT, refusal(recheck("rectifier", "Zhao Wei")));
    assertEquals(
        HazardProblem.INSPECTOR_NOT_INDEPENDENT,
        refusal(recheck("Li Ming", "Zhao Wei", "enterprise-1")));
  }

  private static Recheck recheck(String... inspectors) {
    return new Recheck(List.of(inspectors), true, "in order", null);
  }

  private static Object refusal(Recheck recheck) {
    return assertThrows(ProblemException.class, () -> recheck.requireIndependent(INVOLVED)).type();
  }
}
