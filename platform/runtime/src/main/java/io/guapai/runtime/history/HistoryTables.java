package io.guapai.runtime.history;

import java.util.Collection;
import java.util.List;
import java.util.ServiceLoader;
import java.util.ServiceLoader.Provider;
import java.util.stream.Stream;

/**
 * The tables of a service's histories beside, or instead of, {@link HistoryTable#DOSSIERS} alone. A
 * bean for the running service, and a provider of {@link ServiceLoader} for the command that
 * verifies without it.
 */
public interface HistoryTables {

  List<HistoryTable> tables();

  /** All tables that some services name, and that which every service has. */
  static List<HistoryTable> of(Collection<? extends HistoryTables> named) {
    List<HistoryTable> tables = named.stream().flatMap(each -> each.tables().stream()).toList();
    return tables.stream().anyMatch(table -> table.kind() == null)
        ? tables
        : Stream.concat(tables.stream(), Stream.of(HistoryTable.DOSSIERS)).toList();
  }

  /** The tables of the service whose classes are at hand. */
  static List<HistoryTable> atHand() {
    return of(ServiceLoader.load(HistoryTables.class).stream().map(Provider::get).toList());
  }
}
