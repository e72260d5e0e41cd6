package io.guapai.hazard.complaint;

import io.guapai.hazard.HazardProblem;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.identity.Role;
import io.guapai.runtime.territory.RegionCode;

/** Who may act on a complaint: officers of the authority in charge, by their part in it. */
public final class Authority {

  private Authority() {}

  /** Whether the caller is of the very authority in charge, neither above nor below it. */
  public static boolean is(Caller caller, Complaint complaint) {
    RegionCode own = caller.region();
    return own != null && own.value().equals(complaint.authorityRegion);
  }

  /** Whether the caller leads an authority. */
  public static boolean leads(Caller caller) {
    return caller.has(Role.LEADER);
  }

  /**
   * Refuses an officer of another level or place.
   *
   * @throws ProblemException naming the authority in charge
   */
  public static void require(Complaint complaint, Acting acting) {
    if (!is(acting.caller(), complaint)) {
      RegionCode authority = RegionCode.parse(complaint.authorityRegion);
      throw new ProblemException(
          HazardProblem.NOT_YOUR_LEVEL, null, authority.level(), authority.value());
    }
  }

  /**
   * Refuses whoever does not answer for the complaint.
   *
   * @throws ProblemException saying that somebody else does
   */
  public static void requireHandler(Complaint complaint, Acting acting) {
    if (!acting.account().equals(complaint.handler())) {
      throw new ProblemException(HazardProblem.NOT_THE_HANDLER, null, complaint.complaintNo());
    }
  }

  /**
   * Refuses whoever neither answers for the complaint nor leads who does.
   *
   * @throws ProblemException saying that somebody else does
   */
  public static void requireHandlerOrLeader(Complaint complaint, Acting acting) {
    if (!leads(acting.caller())) {
      requireHandler(complaint, acting);
    }
  }
}
