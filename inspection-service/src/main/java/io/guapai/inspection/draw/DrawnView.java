package io.guapai.inspection.draw;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise that was drawn.
 *
 * @param rank its place in the draw, from 1
 * @param certificates of the inspectors who were drawn to check it
 * @param checkId the check of it; null while none is arranged
 */
@Schema(name = "Drawn")
public record DrawnView(
    int rank,
    String enterpriseId,
    String enterpriseName,
    String regionCode,
    List<String> certificates,
    List<String> inspectorNames,
    @Nullable UUID checkId) {}
