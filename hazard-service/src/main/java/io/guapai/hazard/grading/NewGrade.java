package io.guapai.hazard.grading;

import io.guapai.contracts.Grade;
import io.guapai.hazard.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An officer's decision on the grade.
 *
 * @param reason becomes the basis of the grade, before the article when it lowers it, unless the
 *     code itself stands for it
 */
@Schema
public record NewGrade(@NotNull Grade grade, @NotBlank @Text(max = 300) String reason) {}
