package io.guapai.runtime.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Photos of a reporter's home are no map to it. */
class SharedCopyTest {

  private static final String PLACE = "GPS 34.2044 117.1737";

  @Test
  void aJpegLosesItsPositionAndKeepsItsPicture() {
    byte[] picture = bytes(0xFF, 0xDB, 0, 4, 1, 2, 0xFF, 0xDA, 0, 4, 3, 4, 9, 0xFF, 0, 8);
    byte[] photo =
        join(
            bytes(0xFF, 0xD8),
            segment(0xE0, "JFIF"),
            segment(0xE1, "Exif\0\0" + PLACE),
            segment(0xE1, "http://ns.adobe.com/xap/1.0/\0" + PLACE),
            segment(0xED, PLACE),
            segment(0xFE, PLACE),
            picture,
            bytes(0xFF, 0xD9),
            text("preview with " + PLACE));
    assertArrayEquals(
        join(bytes(0xFF, 0xD8), segment(0xE0, "JFIF"), picture, bytes(0xFF, 0xD9)),
        SharedCopy.of(FileType.JPEG, photo));
  }

  @Test
  void aPhotoThatWasTakenUprightDoesNotLieOnItsSide() {
    byte[] held = Orientation.segment(6);
    byte[] photo = join(bytes(0xFF, 0xD8), held, bytes(0xFF, 0xD9));
    byte[] copy = SharedCopy.of(FileType.JPEG, photo);
    assertEquals(6, Orientation.of(Arrays.copyOfRange(copy, 4, copy.length)));
  }

  @Test
  void aPngLosesItsTextsAndItsPosition() {
    byte[] head = bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10);
    byte[] photo =
        join(
            head,
            chunk("IHDR", "1"),
            chunk("eXIf", PLACE),
            chunk("tEXt", PLACE),
            chunk("IEND", ""));
    assertArrayEquals(
        join(head, chunk("IHDR", "1"), chunk("IEND", "")), SharedCopy.of(FileType.PNG, photo));
  }

  @Test
  void aWebpLosesItsPositionAndSaysSo() {
    byte[] photo =
        riff(
            riffChunk("VP8X", bytes(0x0C, 0, 0, 0)),
            riffChunk("VP8 ", text("picture.")),
            riffChunk("EXIF", text(PLACE)),
            riffChunk("XMP ", text(PLACE)));
    assertArrayEquals(
        riff(riffChunk("VP8X", bytes(0, 0, 0, 0)), riffChunk("VP8 ", text("picture."))),
        SharedCopy.of(FileType.WEBP, photo));
  }

  @Test
  void whatCannotBeReadIsNotHandedOn() {
    for (FileType type : new FileType[] {FileType.JPEG, FileType.PNG, FileType.WEBP}) {
      byte[] broken =
          join(bytes(0xFF, 0xD8, 0xFF, 0xE1, 0x7F, 0xFF, 0, 0, 0, 0, 0, 0), text(PLACE));
      String copy = new String(SharedCopy.of(type, broken), StandardCharsets.ISO_8859_1);
      assertFalse(copy.contains(PLACE), type + ": " + copy);
    }
  }

  private static byte[] segment(int marker, String content) {
    int length = content.length() + 2;
    return join(bytes(0xFF, marker, length >> 8, length), text(content));
  }

  private static byte[] chunk(String type, String content) {
    byte[] length = ByteBuffer.allocate(4).putInt(content.length()).array();
    return join(length, text(type), text(content), bytes(0, 0, 0, 0));
  }

  private static byte[] riff(byte[]... chunks) {
    byte[] content = join(text("WEBP"), join(chunks));
    return join(text("RIFF"), little(content.length), content);
  }

  private static byte[] riffChunk(String type, byte[] content) {
    return join(text(type), little(content.length), content);
  }

  private static byte[] little(int number) {
    return ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(number).array();
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }
}
