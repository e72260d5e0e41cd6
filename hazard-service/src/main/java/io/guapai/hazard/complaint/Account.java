package io.guapai.hazard.complaint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a sender says, without who the sender is.
 *
 * @param equipmentNo number on the unit's plate or certificate, if the sender saw it
 * @param place where it is, in the sender's words
 * @param realName whether the sender gave a name
 */
public record Account(
    ComplaintKind kind,
    @Nullable String equipmentNo,
    String place,
    String description,
    @Nullable LocalDate foundOn,
    boolean realName) {}
