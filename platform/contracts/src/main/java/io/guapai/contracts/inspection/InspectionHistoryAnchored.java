package io.guapai.contracts.inspection;

import io.guapai.contracts.Anchored;
import io.guapai.contracts.Contract;
import io.guapai.contracts.Description;
import io.guapai.contracts.Stream;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The daily anchor of the histories of examinations (检验留痕锚定). */
@Contract(name = "inspection-history-anchored", stream = Stream.INSPECTION)
@Description("Anchor of a day over the histories of examinations (每日检验留痕锚定)")
public record InspectionHistoryAnchored(
    @Description("Day that is anchored (锚定日期)") LocalDate day,
    @Description(
            value =
                "SHA-256 over the previous root and the heads of all histories that grew,"
                    + " hexadecimal (锚定值)",
            maxLength = 64)
        String root,
    @Description(value = "Root of the anchor before, if any (上一锚定值)", maxLength = 64)
        @Nullable String previousRoot,
    @Description("Number of histories that grew (涉及卷宗数)") int heads)
    implements Anchored {

  /** Refuses a null where the contract requires a value. */
  public InspectionHistoryAnchored {
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(root, "root");
  }
}
