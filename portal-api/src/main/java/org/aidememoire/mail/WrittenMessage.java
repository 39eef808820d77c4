package org.aidememoire.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A message that knows whether all of it was written to the server. Before that no server has it,
 * for the line that ends it has not been sent (RFC 5321 4.1.1.4).
 */
class WrittenMessage extends MimeMessage {

  private final String id;
  private boolean wholeWritten;

  WrittenMessage(Session session, String id) {
    super(session);
    this.id = id;
  }

  boolean wholeWritten() {
    return wholeWritten;
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", id);
  }

  @Override
  public void writeTo(OutputStream out, String @Nullable [] ignored)
      throws IOException, MessagingException {
    super.writeTo(out, ignored);
    wholeWritten = true;
  }
}
