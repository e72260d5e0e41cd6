package io.guapai.runtime.upload;

import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.territory.RegionCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose a file is: an enterprise's, an authority's or an organization's.
 *
 * @param enterprise its id, as it is now; null when it is another's
 * @param formerly all ids that the enterprise has and had
 * @param territory code of the authority's territory; null when it is another's
 * @param organization its id; null when it is another's
 */
record Owner(
    @Nullable String enterprise,
    List<String> formerly,
    @Nullable String territory,
    @Nullable String organization) {

  /**
   * The one that the caller acts for.
   *
   * @throws ProblemException when the token names none (403)
   */
  static Owner of(Caller caller) {
    RegionCode region = caller.region();
    Owner owner =
        new Owner(
            caller.enterprise(),
            caller.enterprises(),
            region == null ? null : region.value(),
            caller.organization());
    if (owner.enterprise == null && owner.territory == null && owner.organization == null) {
      throw new ProblemException(PlatformProblem.TOKEN_WITHOUT_SCOPE, "region", "");
    }
    return owner;
  }
}
