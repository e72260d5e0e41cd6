package io.guapai.equipment.file;

import io.guapai.runtime.file.FileConfig;
import io.guapai.runtime.file.FileDownloads;
import io.guapai.runtime.idempotency.Idempotency;
import io.guapai.runtime.identity.Caller;
import io.guapai.runtime.upload.UploadResource;
import io.guapai.runtime.upload.UploadedFiles;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Files that are handed in with dossiers, over HTTP. */
@Path("/equipment/v1/files")
@Tag(name = "files")
public class FilesResource extends UploadResource {

  FilesResource(
      UploadedFiles files,
      FileDownloads downloads,
      FileConfig limits,
      Idempotency idempotency,
      Caller caller) {
    super(files, downloads, limits, idempotency, caller);
  }
}
