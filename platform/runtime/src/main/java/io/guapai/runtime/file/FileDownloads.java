package io.guapai.runtime.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** Gives files back: as downloads, with their digest as tag, and never as something to be run. */
@ApplicationScoped
public class FileDownloads {

  private final FileContents contents;

  FileDownloads(FileContents contents) {
    this.contents = contents;
  }

  /**
   * The content of a file, or that it is as the caller knows it. To be called outside a
   * transaction.
   *
   * @param original whether the caller gets a photo with what the camera wrote into it, such as
   *     where it was taken
   */
  public Response of(StoredFile file, boolean original, Request request) {
    boolean asItIs = original || !file.type().image();
    EntityTag tag = new EntityTag(asItIs ? file.sha256() : file.sha256() + "-shared");
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    if (unchanged != null) {
      return unchanged.build();
    }
    if (!asItIs) {
      byte[] copy = SharedCopy.of(file.type(), contents.read(file));
      return answer(file, tag, copy, copy.length);
    }
    StreamingOutput content = out -> contents.write(file, out);
    return answer(file, tag, content, file.size());
  }

  private static Response answer(StoredFile file, EntityTag tag, Object content, long length) {
    return Response.ok(content, file.mediaType())
        .tag(tag)
        .header(HttpHeaders.CONTENT_LENGTH, length)
        .header(HttpHeaders.CONTENT_DISPOSITION, FileNames.disposition(file.name()))
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }
}
