package io.guapai.contracts.hazard;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Instrument;
import io.guapai.contracts.Level;
import io.guapai.contracts.Stream;
import java.util.Objects;

/** An authority answered what its superior assigned, supervises or warned of (反馈办理情况). */
@Contract(name = "instrument-answered", stream = Stream.HAZARD)
@Description("An authority answered what its superior assigned, supervises or warned of (反馈办理情况)")
public record InstrumentAnswered(
    @Description("Id of the paper (文书标识)") String instrumentId,
    @Description("Which instrument (工作手段)") Instrument instrument,
    @Description("Id of the hazard (隐患标识)") String hazardId,
    @Description(value = "Number of the hazard as people quote it (隐患编号)", maxLength = 64)
        String hazardNo,
    @Description("Enterprise: credit code, or provisional TMP-<division6>-<seq6> (使用单位标识)")
        String enterpriseId,
    @Description(
            value = "Territory, GB/T 2260 prefix of 2, 4, 6 or 9 digits (行政区划代码)",
            maxLength = 9)
        String regionCode,
    @Description("Level of government that is answered (制发层级)") Level level,
    @Description(value = "Territory of the superior that is answered (制发机关行政区划)", maxLength = 9)
        String issuerRegion,
    @Description(value = "Territory of the authority that answered (承办机关行政区划)", maxLength = 9)
        String authorityRegion,
    @Description(value = "Number of the document that is answered (文号)", maxLength = 64)
        String documentNo)
    implements HazardFact {

  /** Refuses a null where the contract requires a value. */
  public InstrumentAnswered {
    Objects.requireNonNull(instrumentId, "instrumentId");
    Objects.requireNonNull(instrument, "instrument");
    Objects.requireNonNull(hazardId, "hazardId");
    Objects.requireNonNull(hazardNo, "hazardNo");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(issuerRegion, "issuerRegion");
    Objects.requireNonNull(authorityRegion, "authorityRegion");
    Objects.requireNonNull(documentNo, "documentNo");
  }
}
