package io.guapai.contracts.receipt;

import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Fact;
import io.guapai.contracts.Outcome;
import io.guapai.contracts.Stream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The receipt (回执) for an event that an agency posted: accepted as which record, parked for what,
 * or rejected why. A parked event gets a second receipt once what it waits for is known; the newest
 * one counts.
 */
@Contract(name = "intake-settled", stream = Stream.RECEIPT)
@Description("What became of an event that an agency posted (接收回执)")
public record IntakeSettled(
    @Description(value = "CloudEvents source of the posted event (事件来源)", maxLength = 512)
        String eventSource,
    @Description("CloudEvents id of the posted event (事件标识)") String eventId,
    @Description("What became of it (处理结果)") Outcome outcome,
    @Description(value = "Kind of record it became, when accepted (记录类型)", maxLength = 64)
        @Nullable String recordType,
    @Description("Id of that record (记录标识)") @Nullable String recordId,
    @Description(value = "Why it was rejected or parked (原因)", maxLength = 2000)
        @Nullable String reason,
    @Description(
            value = "What a parked event waits for, such as equipment:<equipmentNo> (等待对象)",
            maxLength = 256)
        @Nullable String waitingFor)
    implements Fact {

  /** Refuses a null where the contract requires a value. */
  public IntakeSettled {
    Objects.requireNonNull(eventSource, "eventSource");
    Objects.requireNonNull(eventId, "eventId");
    Objects.requireNonNull(outcome, "outcome");
  }

  @Override
  public String subject() {
    return partitionKey();
  }

  @Override
  public String partitionKey() {
    return eventSource + "#" + eventId;
  }

  @Override
  public @Nullable String regionCode() {
    return null;
  }
}
