package io.guapai.runtime.file;

import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/**
 * A file that came with a request, on disk for as long as the request lasts.
 *
 * @param content where it lies
 * @param size bytes
 * @param type as its content says
 * @param sha256 digest of its content, in hexadecimal digits
 * @param name as it was given, made harmless
 */
public record UploadedFile(Path content, long size, FileType type, String sha256, String name) {

  /** The part of the form that is the file. */
  public static final String PART = "file";

  /**
   * Takes the part {@value #PART} of a form and looks at its content.
   *
   * @throws ProblemException when there is none (400), or it is too large (413), empty (422) or of
   *     a type not taken (415)
   */
  public static UploadedFile of(MultipartFormDataInput form, FileConfig limits) {
    FormValue file = FormParts.part(form, PART);
    if (file == null || !file.isFileItem()) {
      throw new ProblemException(PlatformProblem.PART_MISSING, PART, PART);
    }
    try {
      Path path = file.getFileItem().getFile();
      long size = size(file.getFileItem().getFileSize(), limits);
      FileType type = type(path);
      String given = Objects.requireNonNullElse(file.getFileName(), "");
      return new UploadedFile(path, size, type, digest(path), FileNames.safe(given, type));
    } catch (IOException e) {
      throw new UncheckedIOException("the upload cannot be read", e);
    }
  }

  private static long size(long size, FileConfig limits) {
    if (size == 0) {
      throw new ProblemException(PlatformProblem.FILE_EMPTY, PART);
    }
    long most = limits.maxSize().asLongValue();
    if (size > most) {
      throw new ProblemException(
          PlatformProblem.FILE_TOO_LARGE, PART, String.valueOf(size), String.valueOf(most));
    }
    return size;
  }

  private static FileType type(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return FileType.of(in.readNBytes(FileType.HEAD))
          .orElseThrow(() -> new ProblemException(PlatformProblem.FILE_TYPE_REFUSED, PART));
    }
  }

  private static String digest(Path file) throws IOException {
    try (DigestInputStream in =
        new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
