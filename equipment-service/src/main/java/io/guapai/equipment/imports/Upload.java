package io.guapai.equipment.imports;

import io.guapai.runtime.http.ProblemException;
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
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/**
 * What came with a request for an import.
 *
 * @param file the CSV, on disk for as long as the request lasts
 * @param profile text of the profile
 */
record Upload(Path file, String profile) {

  /**
   * Takes the parts {@code file} and {@code profile}.
   *
   * @throws ProblemException when one is missing (400) or too large (413)
   */
  static Upload of(MultipartFormDataInput form, ImportConfig limits) {
    FormValue file = part(form, "file");
    if (!file.isFileItem()) {
      throw new ProblemException(UploadProblem.UPLOAD_PART_MISSING, "file", "file");
    }
    try {
      requireSize("file", file.getFileItem().getFileSize(), limits.maxFile().asLongValue());
      FormValue profile = part(form, "profile");
      long most = limits.maxProfile().asLongValue();
      if (!profile.isFileItem()) {
        requireSize("profile", profile.getValue().length(), most);
        return new Upload(file.getFileItem().getFile(), profile.getValue());
      }
      requireSize("profile", profile.getFileItem().getFileSize(), most);
      try (InputStream text = profile.getFileItem().getInputStream()) {
        return new Upload(
            file.getFileItem().getFile(), new String(text.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the upload cannot be read", e);
    }
  }

  /** What makes two uploads the same request: the profile and the digest of the file. */
  Map<String, String> fingerprint() {
    try (DigestInputStream in =
        new DigestInputStream(Files.newInputStream(file), Digest.sha256())) {
      in.transferTo(OutputStream.nullOutputStream());
      return Map.of(
          "profile", profile, "file", HexFormat.of().formatHex(in.getMessageDigest().digest()));
    } catch (IOException e) {
      throw new UncheckedIOException("the upload cannot be read", e);
    }
  }

  private static FormValue part(MultipartFormDataInput form, String name) {
    return form.getValues().getOrDefault(name, List.of()).stream()
        .findFirst()
        .orElseThrow(() -> new ProblemException(UploadProblem.UPLOAD_PART_MISSING, name, name));
  }

  private static void requireSize(String part, long size, long most) {
    if (size > most) {
      throw new ProblemException(
          UploadProblem.UPLOAD_TOO_LARGE, part, String.valueOf(size), String.valueOf(most));
    }
  }
}
