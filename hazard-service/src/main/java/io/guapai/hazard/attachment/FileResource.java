package io.guapai.hazard.attachment;

import io.guapai.runtime.file.DownloadResource;
import io.guapai.runtime.file.FileDownloads;
import io.guapai.runtime.file.StoredFile;
import io.guapai.runtime.identity.Caller;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The content of files. */
@Path(FileResource.PATH)
@Tag(name = "files")
public class FileResource extends DownloadResource {

  static final String PATH = "/hazard/v1/files";

  private final Attachments attachments;

  FileResource(Attachments attachments, FileDownloads downloads, Caller caller) {
    super(downloads, caller);
    this.attachments = attachments;
  }

  @Override
  protected StoredFile require(UUID id) {
    return attachments.require(id).stored();
  }
}
