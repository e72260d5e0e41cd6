package io.guapai.inspection.subject;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The units, locked for whoever is about to change them. */
@ApplicationScoped
public class Subjects {

  private final EntityManager entities;

  public Subjects(EntityManager entities) {
    this.entities = entities;
  }

  void add(Subject subject) {
    entities.persist(subject);
  }

  List<Subject> lockedById(Collection<String> ids) {
    return locked(
        "select * from subject where equipment_id = any(?1) order by equipment_id for update", ids);
  }

  public List<Subject> lockedByNumber(Collection<String> numbers) {
    return locked(
        "select * from subject where equipment_no = any(?1) order by equipment_id for update",
        numbers);
  }

  /** Units whose next step is due; those that another sweep holds are left to it. */
  public List<Subject> lockedDue(Instant now, int most) {
    return subjects(
        entities
            .createNativeQuery(
                "select * from subject where next_step_at <= ?1 order by next_step_at limit ?2"
                    + " for update skip locked",
                Subject.class)
            .setParameter(1, now)
            .setParameter(2, most)
            .getResultList());
  }

  private List<Subject> locked(String query, Collection<String> values) {
    return subjects(
        entities
            .createNativeQuery(query, Subject.class)
            .setParameter(1, values.toArray(new String[0]))
            .getResultList());
  }

  @SuppressWarnings("unchecked") // native queries are not typed
  private static List<Subject> subjects(List<?> rows) {
    return (List<Subject>) rows;
  }
}
