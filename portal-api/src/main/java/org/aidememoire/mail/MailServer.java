package org.aidememoire.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.aidememoire.mail.Handover.Accepted;
import org.aidememoire.mail.Handover.Away;
import org.aidememoire.mail.Handover.Deferred;
import org.aidememoire.mail.Handover.Refused;
import org.aidememoire.mail.Handover.Unknown;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The organisation's mail server, spoken to by SMTP (RFC 5321), one connection a mail. */
@ApplicationScoped
public class MailServer {

  private static final Logger LOG = Logger.getLogger(MailServer.class.getName());

  private static final String PATIENCE_MILLIS = "15000";

  /** A reply that refuses, RFC 5321 4.2: 4 for now, 5 for good. */
  private static final Pattern REFUSAL = Pattern.compile("^([45])\\d\\d[ -]");

  private static final int LONGEST_SAID = 500;

  /** RFC 5322 3.3. */
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE, d MMM uuuu HH:mm:ss Z", Locale.ENGLISH);

  @Inject
  @ConfigProperty(name = "aide.smtp.host")
  Optional<String> host = Optional.empty();

  @Inject
  @ConfigProperty(name = "aide.smtp.port", defaultValue = "587")
  int port;

  @Inject
  @ConfigProperty(name = "aide.smtp.user")
  Optional<String> user = Optional.empty();

  @Inject
  @ConfigProperty(name = "aide.smtp.password")
  Optional<String> password = Optional.empty();

  /** {@code starttls}, which is required then, {@code tls} from the first byte, or {@code none}. */
  @Inject
  @ConfigProperty(name = "aide.smtp.security", defaultValue = "starttls")
  String security = "starttls";

  @Inject
  @ConfigProperty(name = "aide.smtp.from")
  Optional<String> from = Optional.empty();

  /** Whether there is one; without it nothing is mailed. */
  public boolean configured() {
    return host.isPresent() && from.isPresent();
  }

  Handover send(UUID id, Letter letter, Instant now) {
    Session session = session();
    InternetAddress sender;
    try {
      sender = sender();
    } catch (AddressException e) {
      return new Away(said(e));
    }
    WrittenMessage message;
    try {
      message = message(session, sender, id, letter, now);
    } catch (MessagingException e) {
      return new Refused(said(e));
    }
    try {
      var line = session.getTransport();
      line.connect(host.orElseThrow(), port, user.orElse(null), password.orElse(null));
      try {
        return send(line, message);
      } finally {
        quit(line);
      }
    } catch (MessagingException e) {
      return new Away(said(e));
    }
  }

  private static Handover send(Transport line, WrittenMessage message) {
    try {
      line.sendMessage(message, message.getAllRecipients());
      return new Accepted("");
    } catch (MessagingException e) {
      return refusal(e)
          .orElseGet(() -> message.wholeWritten() ? new Unknown(said(e)) : new Away(said(e)));
    }
  }

  /** Refuses the recipient or the mail; what is said to the sender is said of all of them. */
  private static Optional<Handover> refusal(MessagingException failure) {
    for (Exception e = failure; e instanceof MessagingException m; e = m.getNextException()) {
      if (m instanceof SMTPSenderFailedException
          || m instanceof SMTPSendFailedException sent && sent.getCommand().startsWith("MAIL ")) {
        return Optional.of(new Away(said(m)));
      }
      var reply = REFUSAL.matcher("" + m.getMessage());
      if (reply.find() && !(m.getNextException() instanceof SMTPSenderFailedException)) {
        var said = said(m);
        return Optional.of(reply.group(1).equals("5") ? new Refused(said) : new Deferred(said));
      }
    }
    return Optional.empty();
  }

  /** What was handed over is, however the server parts. */
  private static void quit(Transport line) {
    try {
      line.close();
    } catch (MessagingException e) {
      LOG.log(Level.FINE, "the mail server did not part in peace", e);
    }
  }

  private static String said(MessagingException failure) {
    var said = ("" + failure.getMessage()).strip();
    return said.substring(0, Math.min(said.length(), LONGEST_SAID));
  }

  /** Its name is encoded, for not every server takes it otherwise. */
  private InternetAddress sender() throws AddressException {
    var sender = new InternetAddress(from.orElseThrow(), true);
    try {
      sender.setPersonal(sender.getPersonal(), "UTF-8");
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException("every Java platform has UTF-8", e);
    }
    return sender;
  }

  private static WrittenMessage message(
      Session session, InternetAddress sender, UUID id, Letter letter, Instant now)
      throws MessagingException {
    var domain = sender.getAddress().replaceFirst(".*@", "");
    var message = new WrittenMessage(session, "<" + id + "@" + domain + ">");
    message.setFrom(sender);
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
    message.setSubject(letter.subject().replaceAll("\\p{Cntrl}+", " "), "UTF-8");
    message.setText(letter.text(), "UTF-8");
    message.setHeader("Date", DATE.format(now.atOffset(ZoneOffset.UTC)));
    message.setHeader("Content-Language", letter.language().toLanguageTag());
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("List-Unsubscribe", "<" + letter.unsubscribe() + ">");
    message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    message.saveChanges();
    return message;
  }

  private Session session() {
    var protocol = security.equals("tls") ? "smtps" : "smtp";
    var settings = new Properties();
    settings.setProperty("mail.transport.protocol", protocol);
    var prefix = "mail." + protocol + ".";
    settings.setProperty(prefix + "connectiontimeout", PATIENCE_MILLIS);
    settings.setProperty(prefix + "timeout", PATIENCE_MILLIS);
    settings.setProperty(prefix + "writetimeout", PATIENCE_MILLIS);
    settings.setProperty(prefix + "auth", String.valueOf(user.isPresent()));
    settings.setProperty(prefix + "starttls.enable", String.valueOf(security.equals("starttls")));
    settings.setProperty(prefix + "starttls.required", String.valueOf(security.equals("starttls")));
    settings.setProperty(prefix + "ssl.checkserveridentity", "true");
    return Session.getInstance(settings);
  }
}
