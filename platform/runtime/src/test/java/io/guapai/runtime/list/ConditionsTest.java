package io.guapai.runtime.list;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guapai.contracts.party.Given;
import io.guapai.runtime.list.ListScope.Columns;
import io.guapai.runtime.territory.RegionCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConditionsTest {

  private static final Columns ALL = Columns.of("region", "enterprise", "institute");

  @Test
  void aTerritoryIsWrittenOutAndCountsAlone() {
    ListScope scope = new ListScope(RegionCode.parse("320402"), List.of("enterprise"), "institute");
    Conditions conditions = Conditions.within(scope, ALL);
    assertEquals("cast(starts_with(region, '320402') as boolean) = true", conditions.sql());
    assertArrayEquals(new Object[] {}, conditions.values());
  }

  @Test
  void anEnterpriseFindsItsOwnRowsAndAnInstituteItsReports() {
    ListScope scope = new ListScope(null, List.of("enterprise"), "institute");
    Conditions conditions = Conditions.within(scope, ALL);
    assertEquals("(enterprise = ? or institute = ?)", conditions.sql());
    assertArrayEquals(new Object[] {"enterprise", "institute"}, conditions.values());
    assertEquals("(enterprise = ?)", Conditions.within(scope, Columns.of("r", "enterprise")).sql());
  }

  @Test
  void whoHasNoScopeThatTheTableKnowsFindsNothing() {
    assertEquals(
        "1 = 0",
        Conditions.within(new ListScope(null, List.of(), "institute"), Columns.of("r")).sql());
    assertEquals("1 = 0", Conditions.within(new ListScope(null, List.of(), null), ALL).sql());
  }

  @Test
  void whatIsNotAskedForIsNoCondition() {
    Conditions conditions =
        Conditions.within(new ListScope(null, List.of("enterprise"), null), ALL)
            .and("state = ?", null)
            .and("year = ?", 2026)
            .and("active");
    assertEquals("(enterprise = ?) and year = ? and active", conditions.sql());
    assertEquals("(enterprise = ?1) and year = ?2 and active", conditions.hql());
    assertArrayEquals(new Object[] {"enterprise", 2026, 11}, conditions.values(11));
  }

  @Test
  void whatIsAssignedIsFoundByItsIdAndForOrganizationsOnly() {
    Columns columns =
        Columns.of("r", "enterprise").or(Assigned.unit("id", "uuid", Given.EQUIPMENT));
    assertEquals(
        "(id = any(array(select cast(a.given_id as uuid) from assigned_unit a"
            + " where a.given = 'EQUIPMENT')))",
        Conditions.within(new ListScope(null, List.of(), "institute"), columns).sql());
    assertEquals(
        "(enterprise = ?)",
        Conditions.within(new ListScope(null, List.of("e"), null), columns).sql());
  }
}
