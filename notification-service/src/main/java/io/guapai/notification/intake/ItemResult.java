package io.guapai.notification.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What became of one event of a batch.
 *
 * @param index place in the batch, from 0
 * @param source as the event states it, if it does
 * @param id as the event states it, if it does
 * @param status the HTTP status that the event would have alone
 * @param state how far it has come; null when it was refused
 * @param problem problem details; null when it was taken
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ItemResult(
    int index,
    @Nullable String source,
    @Nullable String id,
    int status,
    Receipt.@Nullable State state,
    @Nullable Object problem) {}
