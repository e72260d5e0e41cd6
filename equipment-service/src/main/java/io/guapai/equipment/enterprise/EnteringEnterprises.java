package io.guapai.equipment.enterprise;

import io.guapai.runtime.act.By;
import io.guapai.runtime.enterprise.EnterpriseAliases;
import io.guapai.runtime.history.History;
import io.guapai.runtime.id.CreditCode;
import io.guapai.runtime.id.EnterpriseId;
import io.guapai.runtime.territory.RegionCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Enters an enterprise that somebody came across, unless it is on the register. */
@ApplicationScoped
public class EnteringEnterprises {

  private final EnterpriseTable enterprises;
  private final EnterpriseAliases aliases;
  private final ProvisionalIds provisionalIds;
  private final History history;

  EnteringEnterprises(
      EnterpriseTable enterprises,
      EnterpriseAliases aliases,
      ProvisionalIds provisionalIds,
      History history) {
    this.enterprises = enterprises;
    this.aliases = aliases;
    this.provisionalIds = provisionalIds;
    this.history = history;
  }

  /**
   * The id of an enterprise, by its credit code; without one it gets a provisional id. One that is
   * on the register stays as it is there, wherever that is.
   *
   * @param region where it was met, and is entered
   * @throws io.guapai.runtime.id.InvalidIdentifier when the credit code is none
   */
  public EnterpriseId met(String name, @Nullable String creditCode, RegionCode region, By by) {
    EnterpriseId id =
        creditCode == null
            ? provisionalIds.next(region)
            : EnterpriseId.parse(aliases.current(CreditCode.parse(creditCode).value()));
    Enterprise entry = Enterprise.entering(id, name, region, null, false, null, by.at());
    if (!enterprises.insert(List.of(entry)).isEmpty()) {
      history.tell(Enterprise.KIND, by, List.of(entry.registered()));
    }
    return id;
  }
}
