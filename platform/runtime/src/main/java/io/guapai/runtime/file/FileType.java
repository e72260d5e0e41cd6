package io.guapai.runtime.file;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The types of files taken, told by how their content begins: names and declared types may lie. */
public enum FileType {
  JPEG("image/jpeg", List.of("jpg", "jpeg"), 0xFF, 0xD8, 0xFF),
  PNG("image/png", List.of("png"), 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A),
  /** A RIFF container, whose length in the second word may be any. */
  WEBP("image/webp", List.of("webp"), 'R', 'I', 'F', 'F', -1, -1, -1, -1, 'W', 'E', 'B', 'P'),
  PDF("application/pdf", List.of("pdf"), '%', 'P', 'D', 'F', '-');

  /** As many bytes as are needed to tell the type. */
  static final int HEAD = 12;

  private final String mediaType;
  private final List<String> extensions;
  private final int[] signature;

  FileType(String mediaType, List<String> extensions, int... signature) {
    this.mediaType = mediaType;
    this.extensions = extensions;
    this.signature = signature;
  }

  /** The type of a content by its first bytes; empty when it is none of those taken. */
  static Optional<FileType> of(byte[] head) {
    return Arrays.stream(values()).filter(type -> type.begins(head)).findFirst();
  }

  /** The type by its media type, as it is kept. */
  public static FileType ofMediaType(String mediaType) {
    return Arrays.stream(values())
        .filter(type -> type.mediaType.equals(mediaType))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no type of file: " + mediaType));
  }

  public String mediaType() {
    return mediaType;
  }

  /** Whether it is a photo. */
  public boolean image() {
    return this != PDF;
  }

  /** The name with an extension that tells the truth. */
  String named(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean truthful = extensions.stream().anyMatch(extension -> lower.endsWith("." + extension));
    return truthful ? name : name + "." + extensions.get(0);
  }

  private boolean begins(byte[] head) {
    if (head.length < signature.length) {
      return false;
    }
    for (int i = 0; i < signature.length; i++) {
      if (signature[i] >= 0 && (byte) signature[i] != head[i]) {
        return false;
      }
    }
    return true;
  }
}
