package io.guapai.runtime.merging;

import io.guapai.contracts.equipment.EquipmentMerged;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.event.inbox.WaitingRoom;
import io.guapai.runtime.unit.UnitAliases;
import io.guapai.runtime.unit.UnitAliases.Name;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Hears which entries of the register are one unit. */
@ApplicationScoped
public class FollowingUnitMerges {

  private final UnitAliases aliases;
  private final List<UnitFollower> followers;
  private final WaitingRoom waitingRoom;
  private final Clock clock;

  FollowingUnitMerges(
      UnitAliases aliases,
      @All List<UnitFollower> followers,
      WaitingRoom waitingRoom,
      Clock clock) {
    this.aliases = aliases;
    this.followers = followers;
    this.waitingRoom = waitingRoom;
    this.clock = clock;
  }

  /** Follows merges in their order. Handler of the fact. */
  public void follow(List<Received<EquipmentMerged>> events) {
    for (Received<EquipmentMerged> event : events) {
      EquipmentMerged fact = event.data();
      Name former = new Name(fact.formerId(), fact.formerNo());
      Name current =
          aliases.merge(former, new Name(fact.equipmentId(), fact.equipmentNo()), clock.instant());
      followers.forEach(follower -> follower.merged(former, current, event));
      waitingRoom.release(List.of(WaitingRoom.unit(former.no())));
    }
  }
}
