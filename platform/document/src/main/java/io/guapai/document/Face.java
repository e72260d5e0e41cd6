package io.guapai.document;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The type face of the papers, Noto Sans SC (SIL Open Font License 1.1), from the class path.
 *
 * <p>Parsed it takes 31 MB of heap, so it is held softly: papers written one after another share
 * it, and it is let go when memory is wanted or no paper has been written for a while. It is not
 * safe for use by two threads at once.
 */
final class Face {
  private static final String FILE = "/fonts/ttf/NotoSansSC/NotoSansSC-Regular.ttf";
  private static SoftReference<TrueTypeFont> held = new SoftReference<>(null);

  private Face() {}

  static synchronized TrueTypeFont get() throws IOException {
    TrueTypeFont face = held.get();
    if (face == null) {
      face = parse();
      held = new SoftReference<>(face);
    }
    return face;
  }

  private static TrueTypeFont parse() throws IOException {
    try (InputStream file = Face.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException("The class path lacks the font " + FILE);
      }
      TrueTypeFont face =
          new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(file));
      // No ligatures: lines are measured without them, and looking for them takes most of the time.
      face.setEnableGsub(false);
      return face;
    }
  }
}
