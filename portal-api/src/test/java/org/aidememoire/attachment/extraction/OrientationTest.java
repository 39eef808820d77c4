package org.aidememoire.attachment.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrientationTest {

  @TempDir Path folder;
  private SampleFiles samples;

  @BeforeEach
  void start() {
    samples = new SampleFiles(folder);
  }

  /** Black in the upper left corner of the upright picture, 64 wide and 32 high. */
  @Test
  void aPhotographIsReadUprightHoweverTheCameraLay() throws Exception {
    int[][] corners = {{0, 0}, {1, 0}, {1, 1}, {0, 1}, {0, 0}, {0, 1}, {1, 1}, {1, 0}};
    for (int orientation = 1; orientation <= 8; orientation++) {
      boolean lies = orientation >= 5;
      int w = lies ? 32 : 64;
      int h = lies ? 64 : 32;
      BufferedImage stored = new BufferedImage(w, h, BufferedImage.TYPE_BYTE_GRAY);
      int[] corner = corners[orientation - 1];
      for (int x = 0; x < w; x++) {
        for (int y = 0; y < h; y++) {
          boolean black =
              x / 16 == (corner[0] == 0 ? 0 : w / 16 - 1)
                  && y / 16 == (corner[1] == 0 ? 0 : h / 16 - 1);
          stored.setRGB(x, y, black ? 0 : 0xffffff);
        }
      }
      BufferedImage upright = Images.page(samples.bytes("p.jpg", exif(stored, orientation)), 1);
      assertEquals(64, upright.getWidth(), "orientation " + orientation);
      assertEquals(32, upright.getHeight());
      assertTrue((upright.getRGB(6, 6) & 0xff) < 100, "orientation " + orientation);
      assertTrue((upright.getRGB(56, 24) & 0xff) > 150, "orientation " + orientation);
    }
  }

  /** With an Exif block behind the first marker. */
  private static byte[] exif(BufferedImage picture, int orientation) throws IOException {
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    ImageIO.write(picture, "jpeg", jpeg);
    byte[] plain = jpeg.toByteArray();
    byte[] block = {
      (byte) 0xff,
      (byte) 0xe1,
      0,
      34,
      'E',
      'x',
      'i',
      'f',
      0,
      0,
      'M',
      'M',
      0,
      42,
      0,
      0,
      0,
      8,
      0,
      1,
      1,
      18,
      0,
      3,
      0,
      0,
      0,
      1,
      0,
      (byte) orientation,
      0,
      0,
      0,
      0,
      0,
      0
    };
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.write(plain, 0, 2);
    whole.write(block);
    whole.write(plain, 2, plain.length - 2);
    return whole.toByteArray();
  }
}
