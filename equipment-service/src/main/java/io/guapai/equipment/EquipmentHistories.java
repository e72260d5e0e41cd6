package io.guapai.equipment;

import io.guapai.runtime.history.HistoryTable;
import io.guapai.runtime.history.HistoryTables;
import jakarta.inject.Singleton;
import java.util.List;

/** The histories of this service: those of the kernel, whose entries may bring files. */
@Singleton
public class EquipmentHistories implements HistoryTables {

  @Override
  public List<HistoryTable> tables() {
    return List.of(HistoryTable.DOSSIERS.withFiles("file_content"));
  }
}
