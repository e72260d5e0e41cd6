package io.guapai.inspection.check;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The signature of the checked under the record, or the refusal to sign.
 *
 * @param name who signed, or refused to
 * @param post what he is there
 * @param opinion what the checked has to say of the record
 * @param witness who saw the refusal
 * @param recording number or place of the photo or video of the refusal
 */
@Schema(name = "CheckAcknowledgement")
public record Acknowledgement(
    @NotNull Countersigning outcome,
    @NotBlank @Size(max = 100) @Pattern(regexp = "[^\\u0000]*") String name,
    @Nullable @Size(max = 100) @Pattern(regexp = "[^\\u0000]*") String post,
    @Nullable @Size(max = 1000) @Pattern(regexp = "[^\\u0000]*") String opinion,
    @Nullable @Size(max = 200) @Pattern(regexp = "[^\\u0000]*") String witness,
    @Nullable @Size(max = 200) @Pattern(regexp = "[^\\u0000]*") String recording) {}
