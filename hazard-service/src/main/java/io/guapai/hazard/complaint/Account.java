package io.guapai.hazard.complaint;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a sender says, without who the sender is.
 *
 * @param equipmentNo number on the unit's plate or certificate, if the sender saw it
 * @param place where it is, in the sender's words
 * @param realName whether the sender gave a name
 */
@Embeddable
public record Account(
    @Enumerated(EnumType.STRING) ComplaintKind kind,
    @Nullable String equipmentNo,
    String place,
    String description,
    @Nullable LocalDate foundOn,
    boolean realName) {}
