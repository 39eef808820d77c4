package org.aidememoire.mail;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.aidememoire.notice.Notice;
import org.aidememoire.record.RecordHeader;

/** Writes mails in the words of the pages, which are the web's. */
public interface LetterWriter {

  /**
   * What a mail tells.
   *
   * @param notices at least one, the newest first
   * @param headers of the records that they are about, as the reader may read them now
   * @param secret by which mail is stopped
   */
  record Content(
      Delivery delivery,
      Detail detail,
      Locale language,
      ZoneId zone,
      List<Notice> notices,
      Map<UUID, RecordHeader> headers,
      String secret) {}

  /** Runs as the reader: what it looks up is what the reader may read now. */
  Letter write(String to, Content content);
}
