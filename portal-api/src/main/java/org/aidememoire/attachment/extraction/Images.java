package org.aidememoire.attachment.extraction;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.ImageInputStream;

/** Pictures: are they whole, how many pages have they, and a page in grey for reading. */
final class Images {

  /** A3 at 600 dots an inch has 70 million. */
  private static final long MOST_PIXELS = 100_000_000L;

  /** A4 at 300 dots an inch has 8.7 million; more is thinned out before reading. */
  static final long PIXELS_TO_READ = 20_000_000L;

  private static final int MOST_PAGES = 1_000;

  private Images() {}

  private interface Use<T> {
    T of(ImageReader reader) throws IOException, RefusedException;
  }

  /** Decodes every page to its end; the number of pages. */
  static int check(Path file) throws IOException, RefusedException {
    return with(
        file,
        reader -> {
          int pages = reader.getNumImages(true);
          if (pages > MOST_PAGES) {
            throw new RefusedException(Refusal.UNPACKS_TOO_LARGE, pages + " pages");
          }
          for (int page = 0; page < pages; page++) {
            decode(reader, page);
          }
          return pages;
        });
  }

  /** Page from 1, in grey and upright, at most {@link #PIXELS_TO_READ} large. */
  static BufferedImage page(Path file, int page) throws IOException, RefusedException {
    return with(
        file,
        reader -> {
          int orientation = Orientation.of(file, reader, page - 1);
          return Orientation.upright(grey(decode(reader, page - 1)), orientation);
        });
  }

  private static <T> T with(Path file, Use<T> use) throws IOException, RefusedException {
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new RefusedException(Refusal.BROKEN);
      }
      ImageReader reader = readers.next();
      try {
        String[] warnings = new String[1];
        reader.addIIOReadWarningListener(
            (IIOReadWarningListener) (source, warning) -> warnings[0] = warning);
        reader.setInput(in);
        T result = use.of(reader);
        String warning = warnings[0];
        if (warning != null && warning.toLowerCase(java.util.Locale.ROOT).contains("premature")) {
          throw new RefusedException(Refusal.BROKEN, warning);
        }
        return result;
      } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException broken) {
        throw new RefusedException(Refusal.BROKEN, String.valueOf(broken.getMessage()));
      } finally {
        reader.dispose();
      }
    }
  }

  private static BufferedImage decode(ImageReader reader, int page)
      throws IOException, RefusedException {
    long pixels = (long) reader.getWidth(page) * reader.getHeight(page);
    if (pixels > MOST_PIXELS) {
      throw new RefusedException(Refusal.UNPACKS_TOO_LARGE, pixels + " pixels");
    }
    ImageReadParam param = reader.getDefaultReadParam();
    int step = (int) Math.ceil(Math.sqrt((double) pixels / PIXELS_TO_READ));
    param.setSourceSubsampling(Math.max(step, 1), Math.max(step, 1), 0, 0);
    if (!reader.getImageTypes(page).hasNext()) {
      throw new RefusedException(Refusal.UNSUPPORTED, "colour model");
    }
    return reader.read(page, param);
  }

  /** Grey on white: transparency would come out black. */
  static BufferedImage grey(BufferedImage image) {
    if (image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
      return image;
    }
    BufferedImage grey =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D paper = grey.createGraphics();
    paper.setBackground(java.awt.Color.WHITE);
    paper.clearRect(0, 0, image.getWidth(), image.getHeight());
    paper.drawImage(image, 0, 0, null);
    paper.dispose();
    return grey;
  }
}
