package io.guapai.equipment.licence;

import io.guapai.contracts.LicenceKind;
import io.guapai.equipment.EquipmentProblem;
import io.guapai.equipment.Text;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.id.EquipmentVariety;
import io.guapai.runtime.text.Typed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a licence is for (许可范围).
 *
 * @param covers entries of the catalogue of 2014, four characters each; a kind or a class stands
 *     for all that belongs to it
 * @param limits level, parameters or other limits in the words of the licence (许可级别、参数限制)
 * @param media what may be filled (充装介质); of fillers alone
 */
@Schema
public record LicenceScope(
    @NotEmpty @Size(max = 100) List<@NotBlank @Size(max = 4) String> covers,
    @Nullable @Size(max = Text.REASON) @Pattern(regexp = Text.PRINTABLE) String limits,
    @Nullable @Size(max = 50)
        List<@NotBlank @Size(max = 100) @Pattern(regexp = Text.PRINTABLE) String> media) {

  /**
   * As it is kept: entries that the catalogue has, each once, and media as they are typed.
   *
   * @throws io.guapai.runtime.id.InvalidIdentifier when the catalogue has no such entry
   * @throws ProblemException when a filler names no media, or another one does (422)
   */
  LicenceScope checked(LicenceKind kind) {
    List<String> filled =
        media == null ? List.of() : media.stream().map(Typed::name).distinct().toList();
    if (filled.isEmpty() == (kind == LicenceKind.FILL)) {
      throw new ProblemException(EquipmentProblem.LICENCE_MEDIA, "scope.media");
    }
    return new LicenceScope(
        covers.stream()
            .map(entry -> EquipmentVariety.parse(Typed.number(entry)).code())
            .distinct()
            .sorted()
            .toList(),
        limits,
        filled);
  }

  /** Whether a medium is among these, however it is typed. */
  static boolean fills(List<String> media, String medium) {
    return media.stream().map(Typed::key).anyMatch(Typed.key(medium)::equals);
  }
}
