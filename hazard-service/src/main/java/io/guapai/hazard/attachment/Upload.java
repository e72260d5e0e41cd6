package io.guapai.hazard.attachment;

import io.guapai.hazard.HazardProblem;
import io.guapai.runtime.http.PlatformProblem;
import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.query.ParameterValues;
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
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/**
 * A file that came with a request, on disk for as long as the request lasts.
 *
 * @param sha256 digest of its content, in hexadecimal digits
 */
record Upload(
    Path file,
    long size,
    FileType type,
    String sha256,
    String name,
    FilePurpose purpose,
    @Nullable String caption) {

  private static final int LONGEST_CAPTION = 500;

  /** What makes two uploads the same request. */
  record Fingerprint(
      String hazard, String sha256, String name, FilePurpose purpose, @Nullable String caption) {}

  /**
   * Takes the parts {@code file}, {@code purpose} and {@code caption} and looks at the content.
   *
   * @throws ProblemException when a part is missing or wrong (400), or the file is too large (413),
   *     empty (422) or of a type not taken (415)
   */
  static Upload of(MultipartFormDataInput form, FilesConfig limits) {
    FormValue file = part(form, "file");
    if (file == null || !file.isFileItem()) {
      throw new ProblemException(HazardProblem.PART_MISSING, "file", "file");
    }
    String stated = text(form, "purpose");
    if (stated == null) {
      throw new ProblemException(HazardProblem.PART_MISSING, "purpose", "purpose");
    }
    FilePurpose purpose = ParameterValues.constant("purpose", FilePurpose.class, stated);
    String caption = text(form, "caption");
    if (caption != null && caption.length() > LONGEST_CAPTION) {
      throw new ProblemException(
          PlatformProblem.INVALID_VALUE,
          "caption",
          "caption",
          caption.length() + " characters",
          "0–" + LONGEST_CAPTION + " characters");
    }
    try {
      Path path = file.getFileItem().getFile();
      long size = size(file.getFileItem().getFileSize(), limits);
      FileType type = type(path);
      String given = Objects.requireNonNullElse(file.getFileName(), "");
      return new Upload(
          path, size, type, digest(path), FileNames.safe(given, type), purpose, caption);
    } catch (IOException e) {
      throw new UncheckedIOException("the upload cannot be read", e);
    }
  }

  Fingerprint fingerprint(String hazard) {
    return new Fingerprint(hazard, sha256, name, purpose, caption);
  }

  private static long size(long size, FilesConfig limits) {
    if (size == 0) {
      throw new ProblemException(HazardProblem.FILE_EMPTY, "file");
    }
    long most = limits.maxSize().asLongValue();
    if (size > most) {
      throw new ProblemException(
          HazardProblem.FILE_TOO_LARGE, "file", String.valueOf(size), String.valueOf(most));
    }
    return size;
  }

  private static FileType type(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return FileType.of(in.readNBytes(FileType.HEAD))
          .orElseThrow(() -> new ProblemException(HazardProblem.FILE_TYPE_REFUSED, "file"));
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

  private static @Nullable String text(MultipartFormDataInput form, String name) {
    FormValue value = part(form, name);
    if (value == null || value.isFileItem() || value.getValue().isBlank()) {
      return null;
    }
    // The database keeps no NUL.
    return value.getValue().replace('\u0000', '\uFFFD');
  }

  private static @Nullable FormValue part(MultipartFormDataInput form, String name) {
    return form.getValues().getOrDefault(name, List.of()).stream().findFirst().orElse(null);
  }
}
