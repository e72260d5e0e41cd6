package io.guapai.runtime.work;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to be done.
 *
 * @param kind stable name of what is to be done
 * @param en what is to be done
 * @param dossiers address of the list of such dossiers; the one concerned is below it
 * @param id of the dossier
 * @param number by which people quote it; null when it has none
 * @param enterpriseId enterprise concerned; null when there is none
 * @param regionCode territory that the dossier lies in
 * @param act last part of the address of the act that does it; null when none does
 * @param dueDate last day in time; null when no day is set
 * @param late whether that day is over
 */
public record WorkItem(
    String kind,
    String en,
    String zh,
    String dossiers,
    String id,
    @Nullable String number,
    @Nullable String titleZh,
    @Nullable String titleEn,
    @Nullable String enterpriseId,
    @Nullable String enterpriseName,
    String regionCode,
    @Nullable String act,
    @Nullable LocalDate dueDate,
    boolean late) {}
