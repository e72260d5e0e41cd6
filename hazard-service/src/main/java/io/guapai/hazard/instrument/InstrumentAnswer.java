package io.guapai.hazard.instrument;

import io.guapai.hazard.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an authority answers its superior (办理情况反馈).
 *
 * @param instrument id of what it answers
 * @param answer what it did, and what is still to be done
 * @param signer who signed for the authority
 */
@Schema
public record InstrumentAnswer(
    @NotNull UUID instrument,
    @NotBlank @Text(max = 2000) String answer,
    @NotBlank @Text(max = 100) String signer) {}
