package io.guapai.runtime.upload;

import io.guapai.runtime.file.StoredFile;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that was uploaded.
 *
 * @param title what it is, in the words of who uploaded it
 * @param size bytes
 * @param sha256 digest of its content, in hexadecimal digits
 * @param href where its content is
 */
public record UploadedFileView(
    UUID id,
    String name,
    @Nullable String title,
    String mediaType,
    long size,
    String sha256,
    String uploadedBy,
    OffsetDateTime uploadedAt,
    String href) {

  StoredFile stored() {
    return new StoredFile(name, mediaType, size, sha256, uploadedBy);
  }
}
