package io.guapai.equipment.construction;

import io.guapai.contracts.equipment.ConstructionWork;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice of construction as it is shown.
 *
 * @param noticeNo number of its receipt
 * @param enterpriseId the builder
 * @param userId for whom is built
 * @param units ids of the units, where the register has them
 * @param licenceNo the licence that covered the work on its first day
 * @param toldOn day on which it was told
 * @param institute who inspects the work while it is done; null until that is named
 * @param reason why it was returned or given up
 * @param version to be sent as If-Match by who acts on it
 */
public record NoticeView(
    UUID id,
    String noticeNo,
    NoticeState state,
    ConstructionWork work,
    String enterpriseId,
    String builderName,
    String userId,
    String userName,
    String regionCode,
    String place,
    String variety,
    int quantity,
    List<UUID> units,
    LocalDate worksFrom,
    LocalDate worksUntil,
    String contact,
    UUID licenceId,
    String licenceNo,
    LocalDate toldOn,
    @Nullable String institute,
    @Nullable String inspectionNo,
    @Nullable LocalDate completedOn,
    @Nullable String documentsHandedOver,
    @Nullable String reason,
    long version) {

  static NoticeView of(ConstructionNotice notice) {
    return new NoticeView(
        notice.id(),
        notice.noticeNo,
        notice.state,
        notice.work,
        notice.enterpriseId,
        notice.builderName,
        notice.userId,
        notice.userName,
        notice.regionCode(),
        notice.place,
        notice.variety,
        notice.quantity,
        List.of(notice.units),
        notice.worksFrom,
        notice.worksUntil,
        notice.contact,
        notice.licenceId,
        notice.licenceNo,
        notice.toldOn,
        notice.institute,
        notice.inspectionNo,
        notice.completedOn,
        notice.documentsHandedOver,
        notice.reason,
        notice.version());
  }
}
