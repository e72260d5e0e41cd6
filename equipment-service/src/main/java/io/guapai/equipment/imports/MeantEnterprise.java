package io.guapai.equipment.imports;

import io.guapai.equipment.enterprise.Enterprise;
import io.guapai.equipment.enterprise.EnterpriseTable;
import io.guapai.runtime.profile.Refused;
import io.guapai.runtime.text.Typed;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** Whether an enterprise is the one that a row means by its id. */
@ApplicationScoped
class MeantEnterprise {

  private final EnterpriseTable enterprises;

  MeantEnterprise(EnterpriseTable enterprises) {
    this.enterprises = enterprises;
  }

  /** The same of a row whose enterprise is looked up; whether there is one is asked later. */
  void require(String id, @Nullable String name) throws Refused {
    Enterprise found = enterprises.find(id).orElse(null);
    if (found != null) {
      require(id, name, found);
    }
  }

  /**
   * A provisional id that is another enterprise's on this platform means that one by mistake.
   *
   * @param id as the row has it
   * @param name as the row has it; null when it does not tell
   */
  static void require(String id, @Nullable String name, Enterprise found) throws Refused {
    if (name != null
        && id.equals(found.id().value())
        && found.id().provisional()
        && !Typed.organization(name).equals(Typed.organization(found.name()))) {
      throw new Refused(RegisterReason.ENTERPRISE_ID_TAKEN, id, found.name());
    }
  }
}
