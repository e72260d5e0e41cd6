package io.guapai.runtime.identity;

import org.jspecify.annotations.Nullable;

/**
 * What a connection may see: everything (work of the platform itself), a territory, an enterprise's
 * own rows, an organization's own rows, or nothing.
 *
 * @param system the explicit scope of background work
 * @param region significant digits of the division code, already validated
 * @param enterprise enterprise id
 * @param organization id of an organization; nothing is seen by one that nobody registered
 */
public record Scope(
    boolean system,
    @Nullable String region,
    @Nullable String enterprise,
    @Nullable String organization) {

  public static final Scope SYSTEM = new Scope(true, null, null, null);
  public static final Scope NOTHING = new Scope(false, null, null, null);

  /**
   * Whether a row of a region and an enterprise is visible, for rows that were read once for many:
   * the rule of {@code guapai_visible}, which decides in the database.
   */
  public boolean sees(@Nullable String rowRegion, @Nullable String rowEnterprise) {
    return system
        || region != null && !region.isEmpty() && rowRegion != null && rowRegion.startsWith(region)
        || enterprise != null && !enterprise.isEmpty() && enterprise.equals(rowEnterprise);
  }
}
