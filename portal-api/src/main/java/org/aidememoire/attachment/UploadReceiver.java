package org.aidememoire.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.aidememoire.problem.Conflict;
import org.aidememoire.problem.Duplicate;
import org.aidememoire.problem.NotFound;
import org.aidememoire.problem.TooSlow;
import org.aidememoire.record.Parts;
import org.jspecify.annotations.Nullable;

/**
 * Takes bytes in. Outside transactions, because a slow line may take an hour; what it has written
 * is noted in a transaction of its own, so that an upload goes on after any break where it was.
 */
@ApplicationScoped
public class UploadReceiver {

  private static final int BUFFER = 128 << 10;

  @Inject Uploads uploads;

  @Inject Attachments attachments;

  @Inject Parts parts;

  @Inject ContentStore store;

  @Inject UploadLimits limits;

  /**
   * A whole file at once.
   *
   * @throws FileTooLarge above {@link Uploads#MOST_BYTES}
   */
  public AttachmentView add(
      UUID record, String name, @Nullable String language, InputStream content) {
    Parts.Container container = parts.editable(record);
    FileNames.checked(name);
    Languages.known(language);
    limits.admit(container.ministry(), 0);
    try {
      Received received = store.receive(new Bounded(content));
      try {
        return attachments.attach(record, name, language, received);
      } finally {
        store.discard(received);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * A chunk of an upload. When the line breaks, what came so far counts.
   *
   * @param offset where the chunk starts; must be where the upload stands
   * @return how far it is now, and the attachment once it is whole
   */
  public UploadView append(UUID id, long offset, InputStream chunk) {
    Path file = store.incoming(id);
    UploadView before = uploads.get(id);
    try (FileChannel out =
            FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = lock(out)) {
      UploadView now = uploads.get(id);
      if (lock == null || now.received() != offset) {
        throw new Conflict("conflict.upload", 0);
      }
      if (out.size() < offset) { // its bytes were taken away: nothing to go on from
        uploads.abandon(id);
        throw new NotFound();
      }
      store.requireRoom(before.length() - offset);
      out.truncate(offset);
      out.position(offset);
      long end = copy(chunk, out, offset, before.length());
      out.force(true);
      UploadView after = uploads.received(id, end);
      return end < before.length() ? after : finish(after, file);
    } catch (IOException failure) {
      throw new UncheckedIOException(StoreRoom.orFull(failure));
    }
  }

  private UploadView finish(UploadView upload, Path file) throws IOException {
    AttachmentView attachment = finished(upload.id(), store.received(file));
    Files.deleteIfExists(file);
    return new UploadView(
        upload.id(),
        upload.record(),
        upload.name(),
        upload.length(),
        upload.received(),
        upload.expires(),
        attachment.id());
  }

  private AttachmentView finished(UUID upload, Received received) {
    try {
      return uploads.finish(upload, received);
    } catch (Duplicate already) {
      abandon(upload); // there is nothing to go on with
      throw already;
    }
  }

  public void abandon(UUID id) {
    uploads.abandon(id);
    try {
      Files.deleteIfExists(store.incoming(id));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static @Nullable FileLock lock(FileChannel out) throws IOException {
    try {
      return out.tryLock();
    } catch (OverlappingFileLockException anotherChunk) {
      return null;
    }
  }

  private static long copy(InputStream in, FileChannel out, long from, long length)
      throws IOException {
    byte[] buffer = new byte[BUFFER];
    long at = from;
    while (true) {
      int n;
      try {
        n = in.read(buffer);
      } catch (IOException | TooSlow lineLost) {
        return at;
      }
      if (n < 0) {
        return at;
      }
      if (at + n > length) {
        throw new FileTooLarge();
      }
      ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, n);
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
      at += n;
    }
  }

  private static final class Bounded extends java.io.FilterInputStream {
    private long left = Uploads.MOST_BYTES;

    Bounded(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] b, int offset, int length) throws IOException {
      int n = super.read(b, offset, length);
      left -= Math.max(n, 0);
      if (left < 0) {
        throw new FileTooLarge();
      }
      return n;
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      left -= b < 0 ? 0 : 1;
      if (left < 0) {
        throw new FileTooLarge();
      }
      return b;
    }
  }
}
