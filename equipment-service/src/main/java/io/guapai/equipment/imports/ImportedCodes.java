package io.guapai.equipment.imports;

import io.guapai.equipment.register.EquipmentNumber;
import io.guapai.equipment.register.EquipmentTable;
import io.guapai.runtime.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which equipment codes the rows of a dry run would have given to their units. */
@ApplicationScoped
class ImportedCodes {

  private final Sql sql;

  ImportedCodes(Sql sql) {
    this.sql = sql;
  }

  /** Notes which equipment codes the rows of a dry run would give to their units. */
  void wouldHold(UUID job, List<UnitRow> rows) {
    sql.unnest(
        "update import_record known set code = met.code from unnest(?, ?, ?)"
            + " as met (job_id, record_no, code)"
            + " where known.job_id = met.job_id and known.record_no = met.record_no",
        rows.stream().filter(row -> row.no().code() != null).toList(),
        row -> new @Nullable Object[] {job, row.recordNo(), row.no().code()});
  }

  private record Met(String recordNo, @Nullable String code) {}

  /**
   * Who would hold equipment codes if the rows before had entered: those of them that have one, and
   * of those that have it in the register the ones that would not have given it up.
   */
  List<EquipmentTable.CodeHolder> asIfEntered(
      UUID job,
      String sourceSystem,
      Collection<String> codes,
      List<EquipmentTable.CodeHolder> inRegister) {
    Map<String, @Nullable String> met = new HashMap<>();
    sql.query(
            "select record_no, code from import_record"
                + " where job_id = ? and claimed and (code = any(?) or record_no = any(?))",
            row -> new Met(row.getString(1), row.getString(2)),
            job,
            codes,
            inRegister.stream().map(holder -> holder.no().recordNo()).toList())
        .forEach(each -> met.put(each.recordNo(), each.code()));
    List<EquipmentTable.CodeHolder> holders = new ArrayList<>();
    for (EquipmentTable.CodeHolder holder : inRegister) {
      EquipmentNumber no = holder.no();
      boolean before = sourceSystem.equals(no.sourceSystem()) && met.containsKey(no.recordNo());
      if (!before || holder.forGood() || Objects.equals(met.get(no.recordNo()), no.code())) {
        holders.add(holder);
      }
    }
    met.forEach(
        (recordNo, code) -> {
          if (code != null && codes.contains(code)) {
            holders.add(
                new EquipmentTable.CodeHolder(
                    new EquipmentNumber(code, sourceSystem, recordNo), false));
          }
        });
    return holders;
  }
}
