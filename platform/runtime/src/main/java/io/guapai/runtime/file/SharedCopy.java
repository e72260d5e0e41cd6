package io.guapai.runtime.file;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * A photo as others than the authority get it: the picture alone, without what the camera and
 * editors wrote beside it (Exif with the position, XMP, IPTC, comments, previews). Of that only how
 * the picture is to be turned is kept. Where a file cannot be read, its copy ends.
 */
final class SharedCopy {

  private static final int JPEG_PICTURE_BEGINS = 0xD8;
  private static final int JPEG_PICTURE_ENDS = 0xD9;
  private static final int JPEG_SCAN = 0xDA;
  private static final int JPEG_COMMENT = 0xFE;
  private static final int JPEG_EXIF = 0xE1;

  /** Those of the application segments that colours need: JFIF, ICC profile, Adobe. */
  private static final Set<Integer> JPEG_COLOURS = Set.of(0xE0, 0xE2, 0xEE);

  private static final Set<String> PNG_PICTURE =
      Set.of(
          "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "cICP", "sBIT",
          "bKGD", "pHYs", "acTL", "fcTL", "fdAT");
  private static final Set<String> WEBP_PICTURE =
      Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");
  private static final int WEBP_FLAGS_BESIDE = 0x08 | 0x04;

  private final ByteBuffer in;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private SharedCopy(byte[] file) {
    in = ByteBuffer.wrap(file);
  }

  /** The copy of a photo; files of other types stay as they are. */
  static byte[] of(FileType type, byte[] file) {
    SharedCopy copy = new SharedCopy(file);
    try {
      switch (type) {
        case JPEG -> copy.jpeg();
        case PNG -> copy.png();
        case WEBP -> copy.webp();
        case PDF -> {
          return file;
        }
      }
    } catch (BufferUnderflowException | IndexOutOfBoundsException cutOff) {
      // What came before is whole.
    }
    return type == FileType.WEBP ? sized(copy.out.toByteArray()) : copy.out.toByteArray();
  }

  private void jpeg() {
    take(2);
    int marker = marker();
    while (marker != JPEG_PICTURE_ENDS && marker > JPEG_PICTURE_BEGINS) {
      byte[] segment = peek(Short.toUnsignedInt(in.getShort(in.position())));
      boolean application = (marker & 0xF0) == 0xE0;
      if (marker == JPEG_EXIF) {
        turn(Orientation.of(segment));
      } else if (marker != JPEG_COMMENT && (!application || JPEG_COLOURS.contains(marker))) {
        out.write(0xFF);
        out.write(marker);
        out.writeBytes(segment);
      }
      marker = marker == JPEG_SCAN ? scan() : marker();
    }
    if (marker == JPEG_PICTURE_ENDS) {
      out.write(0xFF);
      out.write(marker);
    }
  }

  private void turn(int orientation) {
    if (orientation != Orientation.UPRIGHT) {
      out.writeBytes(Orientation.segment(orientation));
    }
  }

  /** The next marker; 0 when there is none where one has to be. */
  private int marker() {
    if (in.get() != (byte) 0xFF) {
      return 0;
    }
    int marker = 0xFF;
    while (marker == 0xFF) {
      marker = Byte.toUnsignedInt(in.get());
    }
    return marker;
  }

  /** Copies the lines of a scan and returns the marker after them. */
  private int scan() {
    while (true) {
      byte one = in.get();
      if (one == (byte) 0xFF) {
        int marker = Byte.toUnsignedInt(in.get());
        boolean within = marker == 0 || (marker >= 0xD0 && marker <= 0xD7);
        if (!within) {
          return marker;
        }
        out.write(one);
        out.write(marker);
      } else {
        out.write(one);
      }
    }
  }

  private void png() {
    take(8);
    String type = "";
    while (!type.equals("IEND")) {
      int length = in.getInt(in.position());
      type = text(in.position() + 4);
      byte[] chunk = peek(length < 0 ? length : length + 12);
      if (PNG_PICTURE.contains(type)) {
        out.writeBytes(chunk);
      }
    }
  }

  private void webp() {
    in.order(ByteOrder.LITTLE_ENDIAN);
    take(12);
    while (in.hasRemaining()) {
      String type = text(in.position());
      int length = in.getInt(in.position() + 4);
      byte[] chunk = peek(length < 0 ? length : length + 8 + (length & 1));
      if (type.equals("VP8X")) {
        chunk[8] &= (byte) ~WEBP_FLAGS_BESIDE;
      }
      if (WEBP_PICTURE.contains(type)) {
        out.writeBytes(chunk);
      }
    }
  }

  /** The container states how long it is. */
  private static byte[] sized(byte[] webp) {
    if (webp.length >= 12) {
      ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN).putInt(4, webp.length - 8);
    }
    return webp;
  }

  private String text(int at) {
    byte[] text = new byte[4];
    in.get(at, text);
    return new String(text, StandardCharsets.ISO_8859_1);
  }

  private void take(int length) {
    out.writeBytes(peek(length));
  }

  private byte[] peek(int length) {
    if (length < 0 || length > in.remaining()) {
      throw new BufferUnderflowException();
    }
    byte[] part = new byte[length];
    in.get(part);
    return part;
  }
}
