package org.aidememoire.attachment.extraction;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TesseractTest {

  @TempDir Path folder;

  @Test
  void aScanThatLiesUpsideDownIsReadUpright() throws Exception {
    Set<String> models = Set.of("tha", "osd");
    assumeTrue(Tesseract.languages().containsAll(models), "tesseract with Thai is missing");
    String lines = "ประกาศกระทรวงแรงงาน\nนายจ้างต้องจ่ายค่าล่วงเวลา\nลูกจ้างซึ่งเป็นคนต่างด้าว\n";
    BufferedImage page = new SampleFiles(folder).picture(lines);
    BufferedImage upsideDown = Orientation.upright(page, 3);
    String text = Tesseract.read(upsideDown, 200, List.of("tha", "eng"));
    assertTrue(text.contains("ประกาศกระทรวงแรงงาน"), text);
  }
}
