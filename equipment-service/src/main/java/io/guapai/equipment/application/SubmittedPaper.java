package io.guapai.equipment.application;

import io.guapai.equipment.Text;
import io.guapai.runtime.file.FileId;
import io.guapai.runtime.text.TypedName;
import io.guapai.runtime.text.TypedNumber;
import io.guapai.runtime.upload.FilesOfDossiers;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A document that was handed in with an application.
 *
 * @param code which of those that the matter needs
 * @param title what it is, and its number
 * @param file id of the file that was uploaded; null when it was handed in on paper
 */
public record SubmittedPaper(
    @TypedNumber @NotBlank @Size(max = 40) @Pattern(regexp = Text.PRINTABLE) String code,
    @TypedName @NotBlank @Size(max = Text.NAME) @Pattern(regexp = Text.PRINTABLE) String title,
    @FileId @Nullable UUID file) {

  /** The files that some documents are, each with where it is named. */
  static List<FilesOfDossiers.Named> files(List<SubmittedPaper> papers) {
    return IntStream.range(0, papers.size())
        .mapToObj(
            i -> new FilesOfDossiers.Named("papers[%d].file".formatted(i), papers.get(i).file()))
        .toList();
  }
}
