package io.guapai.contracts.hazard;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Instrument;
import io.guapai.contracts.Level;
import io.guapai.contracts.Stream;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A superior assigned, supervises or circulates a hazard, or warned of it (专项交办、重点督办、警示、通报): the
 * authority that it is addressed to is to act, and to answer when it is asked to.
 */
@Contract(name = "instrument-issued", stream = Stream.HAZARD)
@Description("A superior assigned, supervises, warned of or circulates a hazard (上级交办督办警示通报)")
public record InstrumentIssued(
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
    @Description(value = "Territory of the superior that issued it (制发机关行政区划)", maxLength = 9)
        String issuerRegion,
    @Description("Level of government that is asked to act (承办层级)") Level level,
    @Description(
            value = "Territory of the authority that it is addressed to (承办机关行政区划)",
            maxLength = 9)
        String authorityRegion,
    @Description(value = "Number of the document (文号)", maxLength = 64) String documentNo,
    @Description("Last day to answer, if an answer is asked for (反馈期限)")
        @Nullable LocalDate answerBy)
    implements HazardFact {

  /** Refuses a null where the contract requires a value. */
  public InstrumentIssued {
    Objects.requireNonNull(instrumentId, "instrumentId");
    Objects.requireNonNull(instrument, "instrument");
    Objects.requireNonNull(hazardId, "hazardId");
    Objects.requireNonNull(hazardNo, "hazardNo");
    Objects.requireNonNull(enterpriseId, "enterpriseId");
    Objects.requireNonNull(regionCode, "regionCode");
    Objects.requireNonNull(issuerRegion, "issuerRegion");
    Objects.requireNonNull(level, "level");
    Objects.requireNonNull(authorityRegion, "authorityRegion");
    Objects.requireNonNull(documentNo, "documentNo");
  }
}
