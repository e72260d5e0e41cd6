package io.guapai.contracts.notification;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Fact;
import io.guapai.contracts.Stream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An organization left the register: its tokens speak for nobody any more. */
@Contract(name = "organization-removed", stream = Stream.NOTIFICATION)
@Description("An organization was taken out of the register (机构注销)")
public record OrganizationRemoved(
    @Description(value = "Id of the organization, as tokens name it (机构标识)", maxLength = 200)
        String organizationId)
    implements Fact {

  /** Refuses a null where the contract requires a value. */
  public OrganizationRemoved {
    Objects.requireNonNull(organizationId, "organizationId");
  }

  @Override
  public String subject() {
    return organizationId;
  }

  @Override
  public String partitionKey() {
    return organizationId;
  }

  /** An organization may work in several territories. */
  @Override
  public @Nullable String regionCode() {
    return null;
  }
}
