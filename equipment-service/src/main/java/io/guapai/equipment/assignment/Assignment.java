package io.guapai.equipment.assignment;

import io.guapai.contracts.equipment.AssignmentEnded;
import io.guapai.contracts.equipment.AssignmentMade;
import io.guapai.equipment.EquipmentProblem;
import io.guapai.runtime.act.By;
import io.guapai.runtime.act.Dossier;
import io.guapai.runtime.http.ProblemException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody was given to see beyond his own (指派): made once, ended once. */
public final class Assignment implements Dossier<AssignmentDeed> {

  private final AssignmentMade made;
  private @Nullable By by;
  private @Nullable AssignmentEnded ended;
  private long version;

  Assignment(AssignmentMade made, @Nullable AssignmentEnded ended, long version) {
    this.made = made;
    this.ended = ended;
    this.version = version;
  }

  /** One that is made now. */
  static Assignment made(AssignmentMade made, By by) {
    Assignment assignment = new Assignment(made, null, 1);
    assignment.by = by;
    return assignment;
  }

  void end(String reason, By by) {
    require(AssignmentDeed.END);
    ended =
        new AssignmentEnded(
            made.assignmentId(),
            made.enterpriseId(),
            made.regionCode(),
            reason,
            by.actor(),
            by.at());
    this.by = by;
    version++;
  }

  /** Who made or ended it in this transaction. */
  By by() {
    return Objects.requireNonNull(by, "nothing was done to it");
  }

  AssignmentMade made() {
    return made;
  }

  @Nullable AssignmentEnded ended() {
    return ended;
  }

  @Override
  public UUID id() {
    return UUID.fromString(made.assignmentId());
  }

  @Override
  public String regionCode() {
    return made.regionCode();
  }

  @Override
  public String enterpriseId() {
    return made.enterpriseId();
  }

  @Override
  public long version() {
    return version;
  }

  @Override
  public List<AssignmentDeed> done() {
    return by == null
        ? List.of()
        : List.of(ended == null ? AssignmentDeed.MAKE : AssignmentDeed.END);
  }

  @Override
  public boolean allows(AssignmentDeed deed) {
    return deed == AssignmentDeed.END && ended == null;
  }

  @Override
  public void require(AssignmentDeed deed) {
    if (!allows(deed)) {
      throw new ProblemException(EquipmentProblem.ASSIGNMENT_ENDED, null, made.assignmentId());
    }
  }
}
