package org.aidememoire.attachment.extraction;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import org.jspecify.annotations.Nullable;

/**
 * How a picture has to be turned to stand upright: cameras store it as the sensor lay, and say so
 * in the tag 274 (Exif 2.32, 4.6.4), which Java's readers do not follow. Its reader of JPEG fails
 * on the blocks of many cameras, so that one is looked for here.
 */
final class Orientation {

  private static final int TAG = 274;
  private static final int UPRIGHT = 1;
  private static final int SHORT = 3;

  /** In a block of this kind Exif stands behind its name. */
  private static final int APP1 = 0xffe1;

  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

  /** Blocks and entries that are looked through. */
  private static final int MOST = 200;

  private Orientation() {}

  /** From 1 (upright) to 8; 1 also where nothing says it. */
  static int of(Path file, ImageReader reader, int page) throws IOException {
    int said =
        switch (reader.getFormatName().toLowerCase(Locale.ROOT)) {
          case "tif", "tiff" -> ofTiff(reader.getImageMetadata(page));
          case "jpeg", "jpg" -> ofJpeg(file);
          default -> UPRIGHT;
        };
    return said < 1 || said > 8 ? UPRIGHT : said;
  }

  private static int ofTiff(IIOMetadata metadata) throws IOException {
    @Nullable TIFFField field = TIFFDirectory.createFromMetadata(metadata).getTIFFField(TAG);
    return field == null || field.getCount() == 0 ? UPRIGHT : field.getAsInt(0);
  }

  private static int ofJpeg(Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      in.readUnsignedShort();
      for (int i = 0; i < MOST; i++) {
        int marker = in.readUnsignedShort();
        byte[] block = in.readNBytes(Math.max(in.readUnsignedShort() - 2, 0));
        if (marker == APP1
            && ByteBuffer.wrap(block).mismatch(ByteBuffer.wrap(EXIF)) == EXIF.length) {
          return ofExif(ByteBuffer.wrap(block, EXIF.length, block.length - EXIF.length).slice());
        } else if (marker < 0xffe0) { // the blocks about the picture have ended
          return UPRIGHT;
        }
      }
      return UPRIGHT;
    } catch (EOFException | BufferUnderflowException | IllegalArgumentException cutShort) {
      return UPRIGHT;
    }
  }

  /** A directory of TIFF 6.0: the order of bytes, where it begins, its entries of 12 bytes. */
  private static int ofExif(ByteBuffer exif) {
    exif.order(exif.getShort() == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    exif.position(exif.getInt(4));
    int entries = Math.min(exif.getShort() & 0xffff, MOST);
    for (int i = 0; i < entries; i++) {
      int at = exif.position();
      if ((exif.getShort() & 0xffff) == TAG && exif.getShort() == SHORT) {
        return exif.getShort(at + 8);
      }
      exif.position(at + 12);
    }
    return UPRIGHT;
  }

  /**
   * @param orientation from {@link #of}
   */
  static BufferedImage upright(BufferedImage picture, int orientation) {
    if (orientation == UPRIGHT) {
      return picture;
    }
    double w = picture.getWidth();
    double h = picture.getHeight();
    AffineTransform turn =
        switch (orientation) { // the first row and column are where of the upright picture
          case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0); // top, right
          case 3 -> new AffineTransform(-1, 0, 0, -1, w, h); // bottom, right
          case 4 -> new AffineTransform(1, 0, 0, -1, 0, h); // bottom, left
          case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0); // left, top
          case 6 -> new AffineTransform(0, 1, -1, 0, h, 0); // right, top
          case 7 -> new AffineTransform(0, -1, -1, 0, h, w); // right, bottom
          default -> new AffineTransform(0, -1, 1, 0, 0, w); // left, bottom
        };
    boolean lies = orientation >= 5;
    BufferedImage upright =
        new BufferedImage(
            lies ? picture.getHeight() : picture.getWidth(),
            lies ? picture.getWidth() : picture.getHeight(),
            picture.getType());
    new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(picture, upright);
    return upright;
  }
}
