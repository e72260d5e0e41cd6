package io.guapai.equipment.register;

import io.guapai.runtime.act.ActAt;
import io.guapai.runtime.act.ActOn;
import io.guapai.runtime.act.Acting;
import io.guapai.runtime.act.Outcome;
import io.guapai.runtime.identity.Role;
import jakarta.inject.Singleton;
import java.util.List;

/** The user states what the safety technical file of a unit has (特种设备安全法 §35). */
@Singleton
@ActAt(
    path = "documents",
    by = {Role.ENTERPRISE, Role.COUNTY, Role.CITY},
    en = "State what the technical file of a unit has",
    zh = "登记安全技术档案")
record FileDocuments() implements ActOn<Equipment, FilingDocuments> {

  @Override
  public List<UnitDeed> deeds() {
    return List.of(UnitDeed.FILE_DOCUMENTS);
  }

  @Override
  public Outcome<Equipment> carryOut(Equipment unit, FilingDocuments paper, Acting acting) {
    unit.fileDocuments(paper.documents(), paper.reason(), acting.by());
    return Outcome.done();
  }
}
