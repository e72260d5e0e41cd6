package io.guapai.contracts.notification;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Fact;
import io.guapai.contracts.Stream;
import io.guapai.contracts.party.OrganizationKind;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the register says of an organization changed; its id stays. */
@Contract(name = "organization-changed", stream = Stream.NOTIFICATION)
@Description("An organization has another name, kind or territory (机构变更)")
public record OrganizationChanged(
    @Description(value = "Id of the organization, as tokens name it (机构标识)", maxLength = 200)
        String organizationId,
    @Description(value = "Name (机构名称)", maxLength = 200) String name,
    @Description("What it is in the field (机构类别)") List<OrganizationKind> kinds,
    @Description(
            value = "Territory, GB/T 2260 prefixes of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9,
            maxItems = 100)
        List<String> regions)
    implements Fact {

  /** Refuses a null where the contract requires a value. */
  public OrganizationChanged {
    Objects.requireNonNull(organizationId, "organizationId");
    Objects.requireNonNull(name, "name");
    kinds = List.copyOf(Objects.requireNonNull(kinds, "kinds"));
    regions = List.copyOf(Objects.requireNonNull(regions, "regions"));
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
