package io.guapai.inspection.check;

import io.guapai.runtime.text.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was found of an item of a checklist.
 *
 * @param checklist name of the checklist
 * @param edition edition that was gone through; the one in force on the day of the check
 * @param item its number on the checklist
 * @param equipmentNos the units of which it does not conform; none when it is about the enterprise
 * @param note what was seen; said of what does not conform
 */
@Schema(name = "CheckAnswer")
public record Answer(
    @NotNull @Size(max = 40) @Pattern(regexp = "[^\\u0000]*") String checklist,
    @NotNull @Size(max = 64) @Pattern(regexp = "[^\\u0000]*") String edition,
    @NotBlank @Size(max = 16) @Pattern(regexp = "[^\\u0000]*") String item,
    @NotNull ItemResult result,
    @Nullable @Size(max = 100)
        List<@NotBlank @Size(max = 128) @Pattern(regexp = "[^\\u0000]*") String> equipmentNos,
    @Nullable @Size(max = 1000) @Pattern(regexp = "[^\\u0000]*") String note) {

  List<String> units() {
    return equipmentNos == null ? List.of() : equipmentNos.stream().map(Typed::name).toList();
  }
}
