package io.guapai.equipment.imports;

import io.guapai.runtime.profile.ProfileFields;
import io.guapai.runtime.profile.ProfileReader;
import io.guapai.runtime.profile.ProfileRegions;
import io.guapai.runtime.territory.RegionTree;
import java.util.List;

/** Profiles that tests start from. */
final class Profiles {

  static final RegionTree REGIONS = RegionTree.load();

  /** All fields, places by name in Xuzhou. */
  static final String XUZHOU =
      """
      name: Xuzhou test
      sourceSystem: %s
      dateFormat: yyyy/MM/dd
      columns:
        recordNo: no
        enterpriseName: unit
        creditCode: credit
        region: county
        variety: kind
        useState: state
        regState: registered
        equipmentCode: code
        firstUseDate: first
        nextInspectionDate: next
      values:
        useState: { 在用: IN_USE, 停用: STOPPED }
        regState: { "*": UNREGISTERED, yes: REGISTERED }
      regions:
        parent: "3203"
        match: NAME
        map: { 铜山: 铜山区 }
      details: [remark]
      """;

  static final String HEADER = "no,unit,credit,county,kind,state,registered,code,first,next,remark";

  private Profiles() {}

  static ProfileReader reader() {
    return reader(REGIONS);
  }

  static ProfileReader reader(RegionTree regions) {
    return new ProfileReader(
        new ProfileRegions(regions), new ProfileFields(), List.of(new RegisterSubjects()));
  }
}
