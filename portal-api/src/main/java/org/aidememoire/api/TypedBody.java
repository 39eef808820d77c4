package org.aidememoire.api;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Has every body of JSON cleaned by {@link TypedJson}, after all that judges its form. */
@Provider
@Priority(Priorities.USER + 1000)
public class TypedBody implements ReaderInterceptor {

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    if (isJson(context.getMediaType()) && !InputStream.class.isAssignableFrom(context.getType())) {
      var body = context.getInputStream().readAllBytes();
      context.setInputStream(
          new ByteArrayInputStream(TypedJson.cleaned(body, context.getGenericType())));
    }
    return context.proceed();
  }

  private static boolean isJson(MediaType type) {
    return type.getSubtype().equals("json") || type.getSubtype().endsWith("+json");
  }
}
