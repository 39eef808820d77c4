package org.aidememoire.api;

import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.aidememoire.problem.Messages;

/**
 * Reads a body of JSON once and whole, checks it, and only then has it bound. A body that is no
 * JSON, or holds a value that does not exist, is the sender's mistake.
 *
 * <p>The server's own binding reads while it binds, and Yasson 3.0.4 never ends where an array
 * breaks off before its first value: it asks for the next event for ever.
 */
@Provider
public class JsonBody implements ReaderInterceptor {

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    boolean json = isJson(context.getMediaType());
    try {
      if (json && !InputStream.class.isAssignableFrom(context.getType())) {
        var body = context.getInputStream().readAllBytes();
        JsonCheck.of(context.getGenericType()).check(body);
        context.setInputStream(new ByteArrayInputStream(body));
      }
      return context.proceed();
    } catch (ProcessingException e) {
      throw json ? unreadable(e) : new NotSupportedException(Messages.text("unreadable.type"), e);
    } catch (JsonbException | JsonException e) {
      throw unreadable(e);
    }
  }

  private static boolean isJson(MediaType type) {
    return type.getSubtype().equals("json") || type.getSubtype().endsWith("+json");
  }

  private static BadRequestException unreadable(Exception e) {
    return new BadRequestException(Messages.text("unreadable").formatted(innermost(e)), e);
  }

  /** What was wrong, without the names of our packages. */
  private static String innermost(Throwable failure) {
    Throwable cause = failure;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return String.valueOf(cause.getMessage()).replaceAll("\\b([a-z]+\\.)+(?=[A-Z])", "");
  }
}
