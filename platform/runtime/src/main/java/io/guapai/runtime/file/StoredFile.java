package io.guapai.runtime.file;

/**
 * A file whose content is kept, and that the caller sees.
 *
 * @param size bytes
 * @param sha256 digest of its content, in hexadecimal digits
 * @param handedInBy account of the person
 */
public record StoredFile(
    String name, String mediaType, long size, String sha256, String handedInBy) {

  FileType type() {
    return FileType.ofMediaType(mediaType);
  }
}
