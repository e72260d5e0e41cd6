package io.guapai.scoring.standing;

import io.guapai.contracts.Fact;
import io.guapai.runtime.event.Cause;
import io.guapai.runtime.event.Received;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Keeps the standing in step with what the other services tell, whatever arrives first. */
@ApplicationScoped
public class Standing {

  private final Enterprises enterprises;
  private final Sql sql;
  private final Map<Class<? extends Fact>, Projection<?>> projections = new HashMap<>();

  Standing(
      Enterprises enterprises,
      RegisterRows register,
      InspectionRows inspections,
      HazardRows hazards,
      AccidentRows accidents,
      SanctionRows sanctions,
      ClassRows classes,
      OperatorRows operators,
      ControlRows controls,
      SafetyRows safety,
      Sql sql) {
    this.enterprises = enterprises;
    this.sql = sql;
    Stream.of(
            register.projections(),
            inspections.projections(),
            hazards.projections(),
            accidents.projections(),
            sanctions.projections(),
            classes.projections(),
            operators.projections(),
            controls.projections(),
            safety.projections())
        .flatMap(List::stream)
        .forEach(projection -> projections.put(projection.fact(), projection));
  }

  /**
   * Writes what a batch of events tells, in its order. The enterprises touched are locked
   * afterwards, those that the events name before anything is written.
   *
   * @param assessAt when enterprises that were not known are assessed
   */
  public Touched follow(List<Received<?>> events, Instant assessAt) {
    SortedSet<String> named = new TreeSet<>();
    Set<String> records = new HashSet<>();
    Triggers triggers = new Triggers();
    for (Received<?> event : events) {
      Fact fact = event.data();
      named.add(fact.partitionKey());
      records.add(about(fact));
      triggers.add(about(fact), fact.partitionKey(), Cause.of(event.header()));
    }
    enterprises.meet(events, assessAt);
    enterprises.lock(named);
    SortedSet<String> touched = new TreeSet<>(named);
    touched.addAll(owners(records));
    for (Wave wave : Wave.split(events, this::about)) {
      wave.byFact().forEach((fact, run) -> projection(fact).write(run));
    }
    touched.addAll(owners(records));
    lockFurther(touched, named);
    return new Touched(touched, records, triggers);
  }

  private void lockFurther(SortedSet<String> touched, SortedSet<String> locked) {
    SortedSet<String> further = new TreeSet<>(touched);
    further.removeAll(locked);
    if (!further.isEmpty()) {
      enterprises.lock(further);
    }
  }

  // A unit may have changed hands before or by the events at hand.
  private List<String> owners(Collection<String> records) {
    return sql.query(
        "select distinct enterprise_id from unit where equipment_id = any(?)",
        row -> row.getString(1),
        records);
  }

  private String about(Fact fact) {
    return projection(fact.getClass()).aboutOf(fact);
  }

  private Projection<?> projection(Class<? extends Fact> fact) {
    return Objects.requireNonNull(projections.get(fact), () -> "no projection of " + fact);
  }
}
