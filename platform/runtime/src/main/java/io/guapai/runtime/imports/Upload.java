package io.guapai.runtime.imports;

import io.guapai.runtime.http.ProblemException;
import io.guapai.runtime.profile.UploadProblem;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/**
 * What came with a request for an import.
 *
 * @param file the CSV, on disk for as long as the request lasts
 * @param profile text of the profile
 * @param dryRun whether nothing is to be written
 * @param complete whether the file is said to be the whole register of its source
 */
record Upload(Path file, String profile, boolean dryRun, boolean complete) {

  /**
   * Takes the parts {@code file} and {@code profile}.
   *
   * @throws ProblemException when one is missing (400) or too large (413)
   */
  static Upload of(MultipartFormDataInput form, ImportConfig limits) {
    return of(form, part(form, "profile"), limits);
  }

  /**
   * Takes the part {@code file}, and {@code profile} if there is one, else an empty text.
   *
   * @throws ProblemException when there is no file (400), or one is too large (413)
   */
  static Upload maybeWithoutProfile(MultipartFormDataInput form, ImportConfig limits) {
    return of(form, found(form, "profile").orElse(null), limits);
  }

  private static Upload of(
      MultipartFormDataInput form, @Nullable FormValue profile, ImportConfig limits) {
    FormValue file = part(form, "file");
    if (!file.isFileItem()) {
      throw new ProblemException(UploadProblem.UPLOAD_PART_MISSING, "file", "file");
    }
    try {
      requireSize("file", file.getFileItem().getFileSize(), limits.maxFile().asLongValue());
      if (profile == null) {
        return new Upload(file.getFileItem().getFile(), "", false, false);
      }
      long most = limits.maxProfile().asLongValue();
      if (!profile.isFileItem()) {
        requireSize("profile", profile.getValue().length(), most);
        return new Upload(file.getFileItem().getFile(), profile.getValue(), false, false);
      }
      requireSize("profile", profile.getFileItem().getFileSize(), most);
      try (InputStream text = profile.getFileItem().getInputStream()) {
        return new Upload(
            file.getFileItem().getFile(),
            new String(text.readAllBytes(), StandardCharsets.UTF_8),
            false,
            false);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the upload cannot be read", e);
    }
  }

  /** The same upload, to be imported in this way. */
  Upload as(boolean dry, boolean whole) {
    return new Upload(file, profile, dry, whole);
  }

  /** What makes two uploads the same request: how it is imported, and the digest of the file. */
  Map<String, String> fingerprint() {
    try (DigestInputStream in =
        new DigestInputStream(Files.newInputStream(file), Digest.sha256())) {
      in.transferTo(OutputStream.nullOutputStream());
      return Map.of(
          "profile",
          profile,
          "file",
          HexFormat.of().formatHex(in.getMessageDigest().digest()),
          "dryRun",
          String.valueOf(dryRun),
          "complete",
          String.valueOf(complete));
    } catch (IOException e) {
      throw new UncheckedIOException("the upload cannot be read", e);
    }
  }

  private static FormValue part(MultipartFormDataInput form, String name) {
    return found(form, name)
        .orElseThrow(() -> new ProblemException(UploadProblem.UPLOAD_PART_MISSING, name, name));
  }

  private static Optional<FormValue> found(MultipartFormDataInput form, String name) {
    return form.getValues().getOrDefault(name, List.of()).stream().findFirst();
  }

  private static void requireSize(String part, long size, long most) {
    if (size > most) {
      throw new ProblemException(
          UploadProblem.UPLOAD_TOO_LARGE, part, String.valueOf(size), String.valueOf(most));
    }
  }
}
