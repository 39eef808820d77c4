package org.aidememoire.searchindex.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.aidememoire.searchindex.Prepared;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * A group's entries in a small index of their own, beside the one that searches see. Written in
 * pieces of a bounded buffer and then merged to one segment, in which the entries keep their order:
 * records are distinguished by lying side by side in a segment.
 *
 * <p>Given to the index as a block, they would have to be in memory together, and no other write
 * would be seen before the last was analysed.
 */
final class Beside implements Prepared {

  private static final double BUFFER_MEGABYTES = 16;

  private final String group;
  private final Path folder;
  private final Directory directory;

  private Beside(String group, Path folder) throws IOException {
    this.group = group;
    this.folder = folder;
    this.directory = FSDirectory.open(folder);
  }

  /** In a folder inside the generation's, so that it goes with it when it is left over. */
  static Beside write(Path generation, String group, Iterator<Document> documents)
      throws IOException {
    Beside beside = new Beside(group, Files.createTempDirectory(generation, "beside"));
    IndexWriterConfig config =
        new IndexWriterConfig(new PositionGap())
            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
            .setMergeScheduler(new SerialMergeScheduler())
            .setMergePolicy(new LogDocMergePolicy());
    try (IndexWriter writer = new IndexWriter(beside.directory, config)) {
      while (documents.hasNext()) {
        writer.addDocument(documents.next());
      }
      writer.forceMerge(1);
    } catch (IOException | RuntimeException e) {
      beside.close();
      throw e;
    }
    return beside;
  }

  String group() {
    return group;
  }

  Directory directory() {
    return directory;
  }

  /** There is room for all on disk. */
  @Override
  public boolean whole() {
    return true;
  }

  @Override
  public void close() {
    try {
      directory.close();
      remove(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("What was prepared cannot be removed from " + folder, e);
    }
  }

  /** What a process that was ended left over. */
  static void removeAll(Path generation) throws IOException {
    try (Stream<Path> left = Files.list(generation)) {
      for (Path folder : left.filter(Files::isDirectory).toList()) {
        remove(folder);
      }
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(folder);
  }
}
