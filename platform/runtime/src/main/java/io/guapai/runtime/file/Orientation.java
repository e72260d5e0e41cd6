package io.guapai.runtime.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How a camera was held (tag 0x0112 of Exif), without which a photo lies on its side. */
final class Orientation {

  static final int UPRIGHT = 1;

  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
  private static final int TAG = 0x0112;
  private static final int SHORT = 3;
  private static final int ENTRY = 12;

  /** Length field and name, before the TIFF structure that all offsets are counted in. */
  private static final int TIFF = 2 + EXIF.length;

  private Orientation() {}

  /**
   * The orientation that an Exif segment states.
   *
   * @param segment from its length field on
   * @return 1 to 8; {@link #UPRIGHT} when none is stated
   */
  static int of(byte[] segment) {
    ByteBuffer exif = ByteBuffer.wrap(segment);
    try {
      byte[] name = new byte[EXIF.length];
      exif.get(2, name);
      if (!Arrays.equals(name, EXIF)) {
        return UPRIGHT;
      }
      ByteBuffer tiff = exif.slice(TIFF, segment.length - TIFF);
      tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
      int directory = tiff.getInt(4);
      int entries = Short.toUnsignedInt(tiff.getShort(directory));
      for (int i = 0; i < entries; i++) {
        int entry = directory + 2 + i * ENTRY;
        if (tiff.getShort(entry) == TAG) {
          int orientation = Short.toUnsignedInt(tiff.getShort(entry + 8));
          return orientation >= 1 && orientation <= 8 ? orientation : UPRIGHT;
        }
      }
    } catch (IndexOutOfBoundsException cutOff) {
      return UPRIGHT;
    }
    return UPRIGHT;
  }

  /** An Exif segment, marker included, that states the orientation and nothing else. */
  static byte[] segment(int orientation) {
    int length = TIFF + 8 + 2 + ENTRY + 4;
    ByteBuffer segment = ByteBuffer.allocate(2 + length);
    segment.putShort((short) 0xFFE1).putShort((short) length).put(EXIF);
    segment.put("MM".getBytes(StandardCharsets.ISO_8859_1)).putShort((short) 42).putInt(8);
    segment.putShort((short) 1);
    segment.putShort((short) TAG).putShort((short) SHORT).putInt(1);
    segment.putShort((short) orientation).putShort((short) 0);
    segment.putInt(0);
    return segment.array();
  }
}
