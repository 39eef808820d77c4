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
import java.io.IOException;
import org.aidememoire.problem.Messages;

/** A body that is no JSON, or holds a value that does not exist, is the sender's mistake. */
@Provider
public class UnreadableBody implements ReaderInterceptor {

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    try {
      return context.proceed();
    } catch (ProcessingException e) {
      throw isJson(context.getMediaType())
          ? unreadable(e)
          : new NotSupportedException(Messages.text("unreadable.type"), e);
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
