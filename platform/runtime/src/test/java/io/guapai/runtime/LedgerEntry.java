package io.guapai.runtime;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** A row that the test consumer writes. */
@Entity
@Table(name = "ledger")
public class LedgerEntry {
  @Id UUID id;
  String hazardId;
  String enterpriseId;
  String regionCode;
  @Version long version;

  protected LedgerEntry() {}

  LedgerEntry(UUID id, String hazardId, String enterpriseId, String regionCode) {
    this.id = id;
    this.hazardId = hazardId;
    this.enterpriseId = enterpriseId;
    this.regionCode = regionCode;
  }
}
