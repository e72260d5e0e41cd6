package io.guapai.hazard.attachment;

import io.guapai.runtime.file.FileType;
import io.guapai.runtime.file.StoredFile;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A file of a hazard.
 *
 * @param hazardId the hazard that it was attached to; another than the one asked for when that one
 *     was merged into it
 * @param size bytes
 * @param href where its content is
 */
public record AttachmentView(
    String id,
    String hazardId,
    String name,
    String mediaType,
    long size,
    String sha256,
    FilePurpose purpose,
    @Nullable String caption,
    String attachedBy,
    OffsetDateTime attachedAt,
    String href) {

  /** Whether it is a photo. */
  boolean photo() {
    return FileType.ofMediaType(mediaType).image();
  }

  StoredFile stored() {
    return new StoredFile(name, mediaType, size, sha256, attachedBy);
  }
}
