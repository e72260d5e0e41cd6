package io.guapai.runtime.list;

import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.territory.RegionCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose rows a list shows: those of a territory, or of the enterprise or the organization that the
 * caller acts for. Said in the query itself, so that a list costs its own rows: row-level security,
 * the second fence, is asked of a row only once the row was found.
 *
 * @param region the territory; when there is one, it alone counts
 * @param enterprises ids of the caller's enterprise, the former ones too; none when it has none
 * @param organization id of the caller's organization
 * @param about enterprise that alone is asked about; null for any
 */
public record ListScope(
    @Nullable RegionCode region,
    List<String> enterprises,
    @Nullable String organization,
    @Nullable String about) {

  /** All rows of a territory or a party. */
  public ListScope(
      @Nullable RegionCode region, List<String> enterprises, @Nullable String organization) {
    this(region, enterprises, organization, null);
  }

  /**
   * The territory asked for, or else the caller's own scope.
   *
   * @throws ProblemException when the territory lies outside the caller's scope (403)
   */
  public static ListScope of(Caller caller, @Nullable RegionCode asked) {
    RegionCode region =
        asked == null && caller.region() == null ? null : caller.regionWithin(asked);
    return new ListScope(region, caller.enterprises(), caller.organization());
  }

  /** Of these rows those about one enterprise, where one is asked for. */
  public ListScope about(@Nullable String enterprise) {
    return new ListScope(region, enterprises, organization, enterprise);
  }

  /** A territory and whatever lies in it. */
  public static ListScope in(RegionCode region) {
    return new ListScope(region, List.of(), null);
  }

  /** What belongs to the caller's own enterprise or organization, wherever it is. */
  public static ListScope own(Caller caller) {
    return new ListScope(null, caller.enterprises(), caller.organization());
  }

  /**
   * The columns of a table that say whose a row is; null where the table has none.
   *
   * @param assigned those by which rows are assigned to an organization
   */
  public record Columns(
      String region,
      @Nullable String enterprise,
      @Nullable String organization,
      List<Assigned> assigned) {

    public Columns {
      assigned = List.copyOf(assigned);
    }

    public static Columns of(String region) {
      return new Columns(region, null, null, List.of());
    }

    public static Columns of(String region, String enterprise) {
      return new Columns(region, enterprise, null, List.of());
    }

    public static Columns of(String region, String enterprise, String organization) {
      return new Columns(region, enterprise, organization, List.of());
    }

    /** The same for a table whose rows may be assigned. */
    public Columns or(Assigned... by) {
      return new Columns(region, enterprise, organization, List.of(by));
    }
  }
}
