package io.guapai.runtime.due;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All that becomes due in the service. */
@ApplicationScoped
class Dues {

  private final List<Due> all;

  Dues(@All List<Due> beans, @All List<DueSource> sources) {
    this.all =
        Stream.concat(beans.stream(), sources.stream().flatMap(source -> source.dues().stream()))
            .toList();
  }

  List<Due> all() {
    return all;
  }

  /** The works among them, by their names. */
  SortedMap<String, DueWork<?>> works() {
    SortedMap<String, DueWork<?>> works = new TreeMap<>();
    for (Due due : all) {
      if (due instanceof DueWork<?> work) {
        works.put(work.name(), work);
      }
    }
    return works;
  }
}
